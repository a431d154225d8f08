import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useGrades } from '../ballots/grades';
import { useOptionLabel } from '../option-label';
import type { Details, DetailsOf } from './details-query';
import { useJoin } from './join';
import { useStageWords } from './stage-words';

/** Says how a result came about, in sentences to be read out. */
export function useDetailsWords({ rules }: WholeDecisionFragment) {
  const { t } = useTranslation();
  const { list, money, number } = useFormats();
  const labelOf = useOptionLabel();
  const grades = useGrades();
  const sayStage = useStageWords();
  const join = useJoin();
  const currency = rules.budget?.currency ?? 'CNY';
  const amount = (minor: number) => money({ amount: Math.round(minor), currency });

  const compared = ({ ranking, comparisons }: DetailsOf<'PairwiseCount'>) => {
    const first = ranking[0]?.[0];
    if (!first) return '';
    const votes = (a: string, b: string) =>
      comparisons.find(({ option, other }) => option.id === a && other.id === b)?.votes ?? 0;
    const others = ranking.flat().filter(({ id }) => id !== first.id);
    const beaten = others.filter(({ id }) => votes(first.id, id) > votes(id, first.id));
    const figures = beaten.map((other) =>
      t('results.pairs.against', {
        label: labelOf(other),
        votes: number(votes(first.id, other.id)),
        opposing: number(votes(other.id, first.id)),
      }),
    );
    const isAll = beaten.length === others.length;
    return t(isAll ? 'results.pairs.beatsAll' : 'results.pairs.beatsSome', {
      label: labelOf(first),
      figures: list(figures),
    });
  };

  const ranOff = ({ finalists, preferring, decidedBy }: DetailsOf<'StarCount'>) => {
    const [one, other] = finalists;
    if (!decidedBy || !one || !other) return '';
    return t('results.star.told', {
      one: labelOf(one),
      other: labelOf(other),
      first: number(preferring[0]!),
      second: number(preferring[1]!),
    });
  };

  return (details: Details): string => {
    switch (details.__typename) {
      case 'TransferCount':
        return join(details.stages.map((stage, at, all) => sayStage(stage, all[at - 1])));
      case 'PairwiseCount':
        return compared(details);
      case 'StarCount':
        return ranOff(details);
      case 'GradeCount':
        return t('results.grades.told', {
          grades: list(
            details.grades.map(({ option, median }) =>
              t('results.grades.one', { label: labelOf(option), grade: grades[median] }),
            ),
          ),
        });
      case 'AreaCount':
        return t('results.areas.told', {
          cast: number(details.cast),
          roll: number(details.roll),
          figures: list(
            details.areas.map(({ option, area }) =>
              t('results.areas.one', { label: labelOf(option), area: number(area) }),
            ),
          ),
        });
      case 'SharesCount':
        return t('results.shares.told', {
          share: amount(details.perVoter),
          paid: list(
            details.paid.map(({ option, supporters, share }) =>
              t(rules.credits == null ? 'results.shares.toldOne' : 'results.shares.toldPoints', {
                label: labelOf(option),
                count: supporters,
                formatted: number(supporters),
                share: amount(share),
              }),
            ),
          ),
        });
    }
  };
}
