import { graphql } from '../../../schema/generated/gql';
import type { PosterVoteFragment } from '../../../schema/generated/graphql';
import { createFormats } from '../../i18n/formats';
import type { Language } from '../../i18n/i18n';
import { screenWordsIn } from '../../i18n/screens';
import classes from './poster.module.css';

graphql(`
  fragment PosterVote on Decision {
    question
    status
    binding
    answerBy
    opensAt
    closesAt
    closedAt
    unit {
      id
      name
    }
    rules {
      budget {
        amount
        currency
      }
    }
  }
`);

interface Props {
  language: Language;
  board: {
    question: string;
    community: { name: string; timeZone: string };
    decision?: PosterVoteFragment | null;
  };
  /** The half that carries the page's heading. */
  leading?: boolean;
}

/** One language's half of a poster: the question, what it binds and until when, and how to take part. */
export function PosterHalf({ language, board, leading = false }: Props) {
  const w = screenWordsIn(language);
  const { community, decision } = board;
  const Heading = leading ? 'h1' : 'h2';
  const steps = decision ? 'poster.stepsVote' : 'poster.stepsBoard';
  return (
    <section lang={language} className={classes.half}>
      <p className={classes.tag}>
        {w(decision ? 'poster.vote' : 'poster.board', { community: community.name })}
      </p>
      <Heading>{decision?.question ?? board.question}</Heading>
      {decision ? (
        factsOf(decision, language, community.timeZone).map((line) => <p key={line}>{line}</p>)
      ) : (
        <p>{w('poster.takePart')}</p>
      )}
      <ol className={classes.steps}>
        {(['scan', 'choose', 'done'] as const).map((step) => (
          <li key={step}>{w(`${steps}.${step}`)}</li>
        ))}
      </ol>
      <p className={classes.help}>
        {decision ? w('poster.noPhone', { unit: decision.unit.name }) : w('poster.noPhoneAnywhere')}
      </p>
    </section>
  );
}

function factsOf(decision: PosterVoteFragment, language: Language, timeZone: string) {
  const w = screenWordsIn(language);
  const { day, money } = createFormats(language, timeZone);
  const { budget } = decision.rules;
  const values = { unit: decision.unit.name, date: day(decision.answerBy) };
  return [
    ...(budget ? [w('poster.budget', { money: money(budget) })] : []),
    w(decision.binding ? 'poster.binding' : 'poster.advisory', values),
    untilWhen(decision, language, timeZone),
  ];
}

function untilWhen(decision: PosterVoteFragment, language: Language, timeZone: string) {
  const w = screenWordsIn(language);
  const { day, exact } = createFormats(language, timeZone);
  const { status, opensAt, closesAt, closedAt } = decision;
  if (status === 'CLOSED' && closedAt) return w('poster.closed', { date: day(closedAt) });
  if (status === 'SCHEDULED' && opensAt) return w('poster.opens', { date: exact(opensAt) });
  return closesAt ? w('poster.closes', { date: exact(closesAt) }) : w('poster.noClosing');
}
