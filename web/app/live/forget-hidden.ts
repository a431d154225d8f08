import type { ApolloCache, Reference } from '@apollo/client/cache';
import type { BoardEvent } from './board-feed';

interface StoredList {
  edges: { node: Reference }[];
}

/** The object in whose lists something stands. */
interface Holder {
  __typename: 'Community' | 'Board' | 'Proposal' | 'Comment';
  id: string;
}

/** Forgets at once what an event says is hidden: out of the lists that are loaded, and out of the cache. */
export function forgetHidden(cache: ApolloCache, boardId: string, event: BoardEvent): void {
  if (event.__typename === 'ProposalHidden') {
    const hidden = { __typename: 'Proposal', id: event.proposalId };
    forget(cache, hidden, { __typename: 'Board', id: boardId }, 'proposals');
  }
  if (event.__typename === 'CommentHidden') {
    const { commentId, parent, proposal } = event;
    const hidden = { __typename: 'Comment', id: commentId };
    if (parent) forget(cache, hidden, { __typename: 'Comment', id: parent.id }, 'replies');
    else if (proposal)
      forget(cache, hidden, { __typename: 'Proposal', id: proposal.id }, 'comments');
  }
}

/** Forgets an initiative that is hidden, in whichever list of its community it stands. */
export function forgetInitiative(cache: ApolloCache, communityId: string, id: string): void {
  const holder: Holder = { __typename: 'Community', id: communityId };
  forget(cache, { __typename: 'Initiative', id }, holder, 'initiatives');
}

function forget(
  cache: ApolloCache,
  hidden: { __typename: string; id: string },
  holder: Holder,
  list: 'proposals' | 'comments' | 'replies' | 'initiatives',
) {
  const ref = cache.identify(hidden);
  const without = (stored: unknown) => {
    const { edges, ...rest } = stored as StoredList;
    return { ...rest, edges: edges.filter(({ node }) => node.__ref !== ref) };
  };
  cache.modify<Record<string, unknown>>({
    id: cache.identify({ ...holder }),
    fields: { [list]: without },
  });
  cache.evict({ id: ref });
  cache.gc();
}
