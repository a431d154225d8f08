import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EraseForm } from './erase-form';
import classes from './own-data.module.css';

const goes = ['name', 'signIn', 'register', 'own'] as const;
const stays = ['said', 'ballots', 'done', 'photos'] as const;

/** Fetching all that is kept about the viewer, and erasing it: what goes, what stays, and why. */
export function OwnData({ onErased }: { onErased: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.parts}>
      <section aria-labelledby="export" className={classes.part}>
        <h2 id="export">{t('ownData.export.title')}</h2>
        <p>{t('ownData.export.body')}</p>
        <Button
          component="a"
          href="/me/export.json"
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('ownData.export.get')}
        </Button>
      </section>
      <section aria-labelledby="erase" className={classes.part}>
        <h2 id="erase">{t('ownData.erase.title')}</h2>
        <p>{t('ownData.erase.lead')}</p>
        <h3>{t('ownData.erase.goes')}</h3>
        <ul className={classes.list}>
          {goes.map((what) => (
            <li key={what}>{t(`ownData.erase.goesList.${what}`)}</li>
          ))}
        </ul>
        <h3>{t('ownData.erase.stays')}</h3>
        <ul className={classes.list}>
          {stays.map((what) => (
            <li key={what}>{t(`ownData.erase.staysList.${what}`)}</li>
          ))}
        </ul>
        <p className={classes.quiet}>{t('ownData.erase.backups')}</p>
        <EraseForm onErased={onErased} />
      </section>
    </div>
  );
}
