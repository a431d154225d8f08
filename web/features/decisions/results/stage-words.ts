import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import { useJoin } from './join';
import type { Stage } from './transfer-view';

/** Says what happened at a stage, given the one before it, in sentences. */
export function useStageWords() {
  const { t } = useTranslation();
  const join = useJoin();
  const { list, number } = useFormats();
  const labelOf = useOptionLabel();
  return (stage: Stage, before?: Stage): string => {
    const { standings, from, reason, tiedWith, nonTransferable } = stage;
    const given = (minimum: number) =>
      standings
        .filter(({ change }) => change > minimum)
        .map(({ option, change }) =>
          t('results.stages.gets', { label: labelOf(option), votes: number(change) }),
        );
    const elected = standings.filter(
      ({ status }, place) => status === 'ELECTED' && before?.standings[place]?.status !== 'ELECTED',
    );
    const sentences = [
      reason === null
        ? t('results.stages.first', {
            standings: list(
              standings.map(({ option, votes }) =>
                t('results.stages.has', { label: labelOf(option), votes: number(votes) }),
              ),
            ),
          })
        : from
          ? t(`results.stages.${reason}`, { label: labelOf(from) })
          : t('results.stages.surpluses'),
      tiedWith.length > 0
        ? t('results.stages.tied', { names: list(tiedWith.map(labelOf)) })
        : undefined,
      reason !== null && given(0).length > 0
        ? t('results.stages.passedOn', { gets: list(given(0)) })
        : undefined,
      nonTransferable > 0
        ? t('results.stages.lost', { votes: number(nonTransferable) })
        : undefined,
      elected.length > 0
        ? t('results.stages.elected', { names: list(elected.map(({ option }) => labelOf(option))) })
        : undefined,
    ];
    return join(sentences);
  };
}
