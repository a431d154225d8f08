import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { StanceMark } from '../../ui/stance';
import type { BoardThen, ProposalThen } from './board-at';
import classes from './history.module.css';

const STANCES = ['FOR', 'AGAINST', 'NEUTRAL'] as const;

/** The board as it stood at a moment. */
export function Moment({ then }: { then: BoardThen }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const counts = (['proposals', 'comments', 'promises'] as const).map((name) => {
    const count = name === 'proposals' ? then.proposals.length : then[name];
    return t(`history.count.${name}`, { count, formatted: formats.number(count) });
  });
  return (
    <Card as="section" aria-labelledby="moment">
      <h2 id="moment">{t('history.moment')}</h2>
      <p className={classes.standing}>
        {then.phase && <strong>{t(`boards.phase.${then.phase}`)}</strong>} {counts.join(' · ')}
      </p>
      <Votes votes={then.votes} />
      <ul className={classes.proposals}>
        {then.proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {then.proposals.length === 0 && <p>{t('history.noProposals')}</p>}
    </Card>
  );
}

function Votes({ votes }: Pick<BoardThen, 'votes'>) {
  const { t } = useTranslation();
  if (votes.length === 0) return null;
  return (
    <ul className={classes.votes}>
      {votes.map(({ id, question, state }) => (
        <li key={id}>{t(`history.vote.${state}`, { question })}</li>
      ))}
    </ul>
  );
}

function Proposal({ proposal: { title, said } }: { proposal: ProposalThen }) {
  return (
    <li>
      <span className={classes.title}>{title}</span>
      <span className={classes.said}>
        {STANCES.map((stance) => (
          <StanceMark key={stance} stance={stance} count={said[stance]} />
        ))}
      </span>
    </li>
  );
}
