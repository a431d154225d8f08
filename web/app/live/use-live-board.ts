import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { LiveBoardFragment } from '../../../schema/generated/graphql';
import { listComment } from '../../features/discussion/list-comment';
import { useAnnounce } from '../../ui/announcer';
import { useBoardFeed, type BoardEvent } from './board-feed';
import { forgetHidden } from './forget-hidden';
import { useBoardGauges } from './gauges';
import { useRefresh } from './use-refresh';

graphql(`
  fragment LiveBoard on Board {
    id
    feedCursor
    presence {
      boardId
      version
      here
    }
  }
`);

/** Keeps everything shown of a board current. Returns the proposals that arrived since it was loaded. */
export function useLiveBoard(board: LiveBoardFragment, onEvent?: () => void) {
  const client = useApolloClient();
  const announce = useEventAnnouncer();
  const refresh = useRefresh();
  const [arrivals, setArrivals] = useState<string[]>([]);
  useBoardGauges(board.id);
  useBoardFeed(board.id, board.feedCursor, (event) => {
    announce(event);
    onEvent?.();
    if (event.__typename === 'CommentAdded')
      return event.comment && listComment(client.cache, event.comment);
    if (event.__typename === 'ProposalPublished')
      return event.proposal && setArrivals(adding(event.proposal.id));
    if (event.__typename === 'ProposalHidden') setArrivals(without(event.proposalId));
    forgetHidden(client.cache, board.id, event);
    refresh();
  });
  return arrivals;
}

const without = (id: string) => (ids: string[]) => ids.filter((other) => other !== id);
const adding = (id: string) => (ids: string[]) => (ids.includes(id) ? ids : [...ids, id]);

function useEventAnnouncer() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return (event: BoardEvent) => {
    if (event.__typename === 'PhaseChanged' && event.board)
      announce(t('boards.phaseChanged', { phase: t(`boards.phase.${event.board.phase}`) }));
    if (event.__typename === 'DecisionOpened' && event.decision)
      announce(t('decisions.opened', { question: event.decision.question }));
    if (event.__typename === 'DecisionScheduled' && event.decision)
      announce(t('decisions.scheduled', { question: event.decision.question }));
    if (event.__typename === 'DecisionClosed' && event.decision)
      announce(t('decisions.closed', { question: event.decision.question }));
  };
}
