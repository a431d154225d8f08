import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { chooseLanguage } from '../../ui/chosen-language';
import { askAgain } from '../apollo/ask-again';
import { reopenSocket } from '../live/socket';
import classes from './shell.module.css';

/** Switches between the two languages; what the server says follows. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const other = currentLanguage() === 'en' ? 'zh-Hans' : 'en';
  const change = async () => {
    await chooseLanguage(other);
    reopenSocket();
    await askAgain(client);
  };
  return (
    <UnstyledButton className={classes.pill} onClick={() => void change()}>
      <span aria-hidden="true">{t('language.pair')}</span>
      <VisuallyHidden lang={other}>{t('language.toOther')}</VisuallyHidden>
    </UnstyledButton>
  );
}
