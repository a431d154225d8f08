import { useTranslation } from 'react-i18next';
import type { PaperFactsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Batches } from './batches';
import { CountIn } from './count-in';
import { CountedApart } from './counted-apart';
import { EndCount } from './end-count';
import { HandOut, type FindResident } from './hand-out';
import classes from './paper.module.css';

interface Props {
  decision: PaperFactsFragment;
  renderFind: FindResident;
}

/** Ballots on paper of a vote: for everybody where they stand, for facilitators the desk as well. */
export function PaperDesk({ decision, renderFind }: Props) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const { paper, viewerCan, tally, options, ballotForm } = decision;
  return (
    <>
      {paper ? <Figures paper={paper} /> : <p>{t('paper.none')}</p>}
      {paper?.until && decision.status === 'OPEN' && !paper.endedAt && (
        <p className={classes.quiet}>{t('paper.until', { date: exact(paper.until) })}</p>
      )}
      {paper?.endedAt && (
        <p>
          {t('paper.ended', {
            name: paper.endedBy?.name,
            date: exact(paper.endedAt),
            note: paper.endNote,
          })}
        </p>
      )}
      {viewerCan.handOutPaper.allowed && (
        <HandOut decisionId={decision.id} renderFind={renderFind} />
      )}
      {viewerCan.countPaper.allowed && <CountIn decision={decision} />}
      <CountedApart
        parts={tally?.parts ?? []}
        options={options}
        byScore={ballotForm === 'SCORES'}
      />
      <Batches decision={decision} />
      {viewerCan.countPaper.allowed && paper && (
        <EndCount decisionId={decision.id} notReturned={paper.notReturned} />
      )}
    </>
  );
}

function Figures({ paper }: { paper: NonNullable<PaperFactsFragment['paper']> }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const figures = ['handedOut', 'ballots', 'invalid', 'notReturned'] as const;
  return (
    <dl className={classes.figures} aria-label={t('paper.figures.title')}>
      {figures.map((figure) => (
        <div key={figure}>
          <dt>{t(`paper.figures.${figure}`)}</dt>
          <dd>{number(paper[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
