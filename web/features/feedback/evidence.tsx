import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportFactsFragment } from '../../../schema/generated/graphql';
import { PhotoStrip } from '../../ui/photos/photo-strip';
import { Prose } from '../../ui/prose';
import { TimeAgo } from '../../ui/time';
import classes from './evidence.module.css';

/** The rounds of evidence: the present one in the open, earlier ones a press away. */
export function Evidence({ reports }: { reports: readonly ReportFactsFragment[] }) {
  const { t } = useTranslation();
  const [present, ...earlier] = reports;
  if (!present) return null;
  return (
    <>
      <Round report={present} />
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('feedback.earlierRounds', { count: earlier.length })}</summary>
          {earlier.map((report) => (
            <Round key={report.round} report={report} />
          ))}
        </details>
      )}
    </>
  );
}

function Round({ report }: { report: ReportFactsFragment }) {
  const { t } = useTranslation();
  const { round, bodyHtml, link, at, reporter, unit, judgements, photos } = report;
  return (
    <div className={classes.round}>
      <p className={classes.who}>
        <strong>{t('feedback.round', { round })}</strong>
        <span>{unit ? `${unit.name} · ${reporter.name}` : reporter.name}</span>
        <TimeAgo at={at} />
      </p>
      <Prose html={bodyHtml} />
      <PhotoStrip photos={photos} />
      {link && (
        <a href={link} rel="nofollow noopener ugc" target="_blank" className={classes.link}>
          {t('feedback.openLink')}
        </a>
      )}
      {judgements.length > 0 && (
        <ul className={classes.list} aria-label={t('feedback.judgements')}>
          {judgements.map((judgement) => (
            <Judgement key={judgement.watcher.id} judgement={judgement} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Judgement({ judgement }: { judgement: ReportFactsFragment['judgements'][number] }) {
  const { t } = useTranslation();
  const { accepted, reason, watcher } = judgement;
  const Icon = accepted ? IconCheck : IconX;
  return (
    <li>
      <Icon size={16} className={accepted ? classes.good : classes.late} aria-hidden="true" />{' '}
      <strong>
        {t(accepted ? 'feedback.acceptedBy' : 'feedback.rejectedBy', { name: watcher.name })}
      </strong>{' '}
      {reason}
    </li>
  );
}
