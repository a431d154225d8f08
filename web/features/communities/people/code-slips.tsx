import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../ui/qr-code';
import classes from '../people.module.css';

/** Codes as slips to be cut out: each leads to its page, and can be typed there. */
export function CodeSlips({ codes, name }: { codes: string[]; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status" className={classes.noPrint}>
        {t('people.onceOnly')}
      </p>
      <div className={`${classes.buttons} ${classes.noPrint}`}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => print()}
        >
          {t('people.print')}
        </Button>
      </div>
      <ul className={classes.sheet}>
        {codes.map((code) => (
          <li key={code} className={classes.slip}>
            <strong>{t('people.codeFor', { name })}</strong>
            <QrCode
              address={`${location.origin}/join/${code}`}
              title={t('people.codeQr', { code })}
            />
            <span>{t('people.codeHow', { address: `${location.host}/join` })}</span>
            <span className={classes.code}>{code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
