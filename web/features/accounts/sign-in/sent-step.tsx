import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../ui/page';
import { OutboxPeek } from './outbox-peek';
import classes from './sign-in.module.css';

/** What was sent by mail. */
export type SentMail = 'link' | 'password' | 'confirm';

interface Props {
  kind: SentMail;
  email: string;
  demo: boolean;
  onBack: () => void;
}

/** Says where to look now. */
export function SentStep({ kind, email, demo, onBack }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading lead={<p>{t(`entry.sent.${kind}`, { email })}</p>}>
        {t('entry.sent.title')}
      </PageHeading>
      {demo ? <OutboxPeek channel="EMAIL" /> : <p>{t('entry.sent.nothing')}</p>}
      <UnstyledButton className={classes.plain} onClick={onBack}>
        {t('entry.back')}
      </UnstyledButton>
    </>
  );
}
