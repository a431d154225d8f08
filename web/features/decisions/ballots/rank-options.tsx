import { VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import type { BallotPaper } from '../ballot-rules';
import type { Ranking } from '../choice';
import type { FillInProps } from '../fill-in';
import { useOptionLabel } from '../option-label';
import classes from './ballots.module.css';
import { RankRow, type RankTool } from './rank-row';
import { added, moved, ranksOf, removed, tieToggled, toPlaces, toRanking } from './ranking';
import { useDrag } from './use-drag';

/** Ways of counting that know what to do with options on one rank. */
const TIES: BallotPaper['method'][] = ['SCHULZE', 'RANKED_PAIRS', 'BORDA'];

/** Options in order of preference: added one after the other, then dragged or moved by keys. Whoever is left out comes last. */
export function RankOptions({ decision, choice, onChoose }: FillInProps<Ranking>) {
  const { t } = useTranslation();
  const heading = useId();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const keepFocus = useKeptFocus(list);
  const places = toPlaces(choice.ranking);
  const ranks = ranksOf(places);
  const options = new Map(decision.options.map((option) => [option.id, option]));
  const rest = decision.options.filter(({ id }) => !places.some((place) => place.id === id));
  const nameOf = (index: number) => labelOf(options.get(places[index]!.id)!);
  const store = (next: typeof places) => onChoose({ ranking: toRanking(next) });

  const move = (from: number, to: number) => {
    const next = moved(places, from, to);
    if (next === places) return;
    setSaid(t('ballots.rank.movedTo', { label: nameOf(from), place: number(to + 1) }));
    store(next);
  };
  const { drag, start } = useDrag(list, move);
  const use = (tool: RankTool, index: number) => {
    if (tool === 'remove') return store(removed(places, index));
    keepFocus(places[index]!.id, tool);
    if (tool === 'tie') return store(tieToggled(places, index));
    move(index, tool === 'up' ? index - 1 : index + 1);
  };
  return (
    <div className={classes.rank}>
      <p className={classes.hint}>{t('ballots.rank.hint')}</p>
      <h3 id={heading}>{t('ballots.rank.mine')}</h3>
      {places.length === 0 && <p className={classes.hint}>{t('ballots.rank.none')}</p>}
      <ol ref={list} className={classes.rows} aria-labelledby={heading}>
        {places.map(({ id, tied }, index) => (
          <RankRow
            key={id}
            id={id}
            label={nameOf(index)}
            rank={ranks[index]!}
            place={index}
            last={index === places.length - 1}
            tied={tied}
            mayTie={TIES.includes(decision.method)}
            drag={drag}
            onDrag={(event) => start(index, event)}
            onTool={(tool) => use(tool, index)}
          />
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {rest.length > 0 && <h3>{t('ballots.rank.rest')}</h3>}
      <ul className={classes.rest}>
        {rest.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              className={classes.add}
              onClick={() => store(added(places, option.id))}
            >
              <IconPlus size={18} aria-hidden="true" />
              <VisuallyHidden>{t('ballots.rank.add')}</VisuallyHidden>
              {labelOf(option)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A row that moves takes the focus with it: whoever moves it by keys goes on with the next press. */
function useKeptFocus(list: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id: string, tool: RankTool) => {
    wanted.current = `[data-option="${CSS.escape(id)}"] [data-tool="${tool}"]`;
  };
}
