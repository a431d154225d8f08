import { useTranslation } from 'react-i18next';
import classes from './moderation.module.css';
import { caseKeys } from './use-case-keys';

/** The keys of the queue, for everybody who wants to know them, by eye or by ear. */
export function KeysHelp({ opened, onToggle }: { opened: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  return (
    <details open={opened} className={classes.keys}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        {t('moderation.keys')}
      </summary>
      <dl>
        {caseKeys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`moderation.key.${key === '?' ? 'help' : key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
