import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { graphql } from '../../schema/generated/gql';
import type { BoardFrameFragment } from '../../schema/generated/graphql';
import { TimeZone, useFormats } from '../i18n/formats';
import { Crumbs, type Crumb } from '../ui/crumbs';
import { Rolling } from '../ui/rolling';
import { Slot } from '../ui/slots';
import { DecisionGauges } from './live/gauges';
import { useLiveBoard } from './live/use-live-board';

graphql(`
  fragment BoardFrame on Board {
    ...LiveBoard
    ...BoardHead
    decisions {
      ...DecisionFacts
    }
  }
`);

interface Props {
  board: BoardFrameFragment;
  /** This page's place below the board; left out on the board itself. */
  here?: string;
  /** Told of everything that happens on the board. */
  onEvent?: () => void;
  children: (arrivals: string[]) => ReactNode;
}

/** Around every page of a board: keeps it live, says where it lies and how many are here. */
export function BoardFrame({ board, here, onEvent, children }: Props) {
  const arrivals = useLiveBoard(board, onEvent);
  const open = board.decisions.filter(({ status }) => status === 'OPEN');
  return (
    <TimeZone value={board.community.timeZone}>
      <Crumbs crumbs={useCrumbs(board, here)} />
      <Slot name="presence">
        <Here count={board.presence.here} />
      </Slot>
      {open.map(({ id, tallyVisibility }) => (
        <DecisionGauges key={id} id={id} countVisible={tallyVisibility === 'LIVE'} />
      ))}
      {children(arrivals)}
    </TimeZone>
  );
}

function useCrumbs({ id, question, community }: BoardFrameFragment, here?: string): Crumb[] {
  const { t } = useTranslation();
  const above: Crumb[] = [
    ...(community.district ? [{ label: community.district }] : []),
    { label: community.name, to: `/communities/${community.id}` },
  ];
  return here
    ? [...above, { label: question, to: `/boards/${id}` }, { label: here }]
    : [...above, { label: t('boards.board') }];
}

function Here({ count }: { count: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return <Rolling>{t('live.here', { count, formatted: formats.number(count) })}</Rolling>;
}
