import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLargePrint } from '../../ui/large-print';
import classes from './shell.module.css';

/** Large print on and off; remembered on this device. */
export function LargePrintSwitch() {
  const { t } = useTranslation();
  const { large, setLarge } = useLargePrint();
  return (
    <UnstyledButton
      className={classes.pill}
      aria-pressed={large}
      data-on={large || undefined}
      onClick={() => setLarge(!large)}
    >
      {t('app.largePrint')}
    </UnstyledButton>
  );
}
