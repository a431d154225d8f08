import {
  IconArrowDown,
  IconArrowUp,
  IconEqual,
  IconGripVertical,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import classes from './ballots.module.css';
import type { Drag } from './use-drag';

/** What can be done with a ranked option. */
export type RankTool = 'up' | 'down' | 'tie' | 'remove';

interface Props {
  id: string;
  label: string;
  /** From 1; options on one rank share it. */
  rank: number;
  /** Its place in the list, from 0. */
  place: number;
  last: boolean;
  tied: boolean;
  mayTie: boolean;
  drag: Drag | null;
  onDrag: (event: PointerEvent) => void;
  onTool: (tool: RankTool) => void;
}

/** A ranked option: a grip to drag it by, and a button for everything that dragging does. */
export function RankRow({
  id,
  label,
  rank,
  place,
  last,
  tied,
  mayTie,
  drag,
  onDrag,
  onTool,
}: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const isDragged = drag?.from === place;
  const isTarget = drag && !isDragged && drag.to === place;
  const side = isTarget ? (drag.to > drag.from ? classes.below : classes.above) : '';
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onTool(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <li
      data-option={id}
      className={`${classes.row} ${isDragged ? classes.dragged : ''} ${side}`}
      style={isDragged ? { transform: `translateY(${drag.offset}px)` } : undefined}
    >
      <span className={classes.grip} onPointerDown={onDrag} aria-hidden="true">
        <IconGripVertical size={18} />
      </span>
      <span className={classes.number}>{number(rank)}</span>
      <span className={classes.name}>{label}</span>
      <span className={classes.tools}>
        <Tool
          tool="up"
          icon={IconArrowUp}
          off={place === 0}
          label={label}
          onTool={onTool}
          onKeyDown={byKey}
        />
        <Tool
          tool="down"
          icon={IconArrowDown}
          off={last}
          label={label}
          onTool={onTool}
          onKeyDown={byKey}
        />
        {mayTie && place > 0 && (
          <button
            type="button"
            data-tool="tie"
            className={classes.tool}
            aria-pressed={tied}
            aria-label={t('ballots.rank.tie', { label })}
            title={t('ballots.rank.tie', { label })}
            onKeyDown={byKey}
            onClick={() => onTool('tie')}
          >
            <IconEqual size={18} aria-hidden="true" />
          </button>
        )}
        <Tool
          tool="remove"
          icon={IconX}
          off={false}
          label={label}
          onTool={onTool}
          onKeyDown={byKey}
        />
      </span>
    </li>
  );
}

interface ToolProps {
  tool: Exclude<RankTool, 'tie'>;
  icon: Icon;
  /** Nothing to be done: stays where it is, so that no other button slips under the finger. */
  off: boolean;
  label: string;
  onTool: (tool: RankTool) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Tool({ tool, icon: Shape, off, label, onTool, onKeyDown }: ToolProps) {
  const { t } = useTranslation();
  const name = t(`ballots.rank.${tool}`, { label });
  return (
    <button
      type="button"
      data-tool={tool}
      className={classes.tool}
      aria-disabled={off || undefined}
      aria-label={name}
      title={name}
      onKeyDown={onKeyDown}
      onClick={() => off || onTool(tool)}
    >
      <Shape size={18} aria-hidden="true" />
    </button>
  );
}
