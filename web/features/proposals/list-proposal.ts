import type { ApolloCache, Reference } from '@apollo/client/cache';
import type { ProposalCardFragment } from '../../../schema/generated/graphql';

interface StoredList {
  edges: { __typename: string; node: Reference; cursor: string }[];
}

/** Puts a proposal at the top of the loaded lists it belongs to. */
export function listProposal(
  cache: ApolloCache,
  boardId: string,
  proposal: Pick<ProposalCardFragment, 'id' | 'category'>,
) {
  const node = {
    __ref: cache.identify({ __typename: 'Proposal', id: proposal.id }) ?? '',
  };
  const belongs = (storeFieldName: string) =>
    !storeFieldName.includes('"category":"') || storeFieldName.includes(`"${proposal.category}"`);
  const holds = (list: StoredList) => list.edges.some((edge) => edge.node.__ref === node.__ref);
  const prepend = (list: StoredList, storeFieldName: string) =>
    !belongs(storeFieldName) || holds(list)
      ? list
      : { ...list, edges: [{ __typename: 'ProposalEdge', cursor: '', node }, ...list.edges] };
  cache.modify<Record<string, unknown>>({
    id: cache.identify({ __typename: 'Board', id: boardId }),
    fields: {
      proposals: (list, { storeFieldName }) => prepend(list as StoredList, storeFieldName),
    },
  });
}
