import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import { useOutcome } from '../outcome';
import type { Details } from './details-query';
import { useDetailsWords } from './details-words';
import { useJoin } from './join';
import classes from './results.module.css';

interface Props {
  decision: WholeDecisionFragment;
  details: Details | null;
}

/** The result as one paragraph that can be read out in a meeting. */
export function ReadAloud({ decision, details }: Props) {
  const { t } = useTranslation();
  const text = useParagraph(decision, details);
  return (
    <section className={classes.view} aria-labelledby="aloud">
      <h3 id="aloud">{t('results.aloud.title')}</h3>
      <p className={classes.aloud}>{text}</p>
    </section>
  );
}

function useParagraph(decision: WholeDecisionFragment, details: Details | null): string {
  const { t } = useTranslation();
  const { list, number, percent, date } = useFormats();
  const labelOf = useOptionLabel();
  const outcome = useOutcome(decision);
  const inDetail = useDetailsWords(decision);
  const join = useJoin();
  const { turnout, tally, question, method, rules, unit, answerBy, ballotForm } = decision;
  const figures = (tally?.options ?? []).map(({ option, votes, score }) =>
    t('results.aloud.figure', {
      label: labelOf(option),
      figure: number(ballotForm === 'TICKS' ? votes : score),
    }),
  );
  const tied = (tally?.rounds ?? []).find(
    ({ tiedWith, outcome: of }) => of === 'SELECTED' && tiedWith.length > 0,
  );
  const sentences = [
    t('results.aloud.question', {
      question,
      count: turnout.cast,
      formatted: number(turnout.cast),
      roll: number(turnout.rollSize),
      percent: percent(turnout.percent),
    }),
    t('results.aloud.method', { name: t(`ways.name.${method}`).replace(/[?？]$/, '') }),
    details ? inDetail(details) : t('results.aloud.figures', { figures: list(figures) }),
    tied &&
      t('results.aloud.tied', {
        label: labelOf(tied.option),
        names: list(tied.tiedWith.map(labelOf)),
        rule: t(`votes.rounds.tiedRule.${rules.tieRule}`),
      }),
    outcome && t('decisions.verdict', { outcome }),
    t('results.aloud.unit', { unit: unit.name, date: date(answerBy) }),
  ];
  return join(sentences);
}
