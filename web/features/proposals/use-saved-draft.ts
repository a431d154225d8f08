import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalDraft } from './proposal-draft';

const draftsQuery = graphql(`
  query MyProposalDrafts($boardId: ID!) {
    viewer {
      person {
        id
      }
      proposalDrafts(boardId: $boardId) {
        id
        title
        body
        category
        cost
        savedAt
      }
    }
  }
`);

const saveMutation = graphql(`
  mutation SaveProposalDraft($input: SaveProposalDraftInput!) {
    saveProposalDraft(input: $input) {
      draft {
        id
        savedAt
      }
      userErrors {
        message
      }
    }
  }
`);

const discardMutation = graphql(`
  mutation DiscardProposalDraft($draftId: ID!) {
    discardProposalDraft(input: { draftId: $draftId }) {
      userErrors {
        message
      }
    }
  }
`);

/** After so long without a key a thought is worth keeping. */
const pause = 1_000;

/** The draft kept on the server: found again on any device, saved by itself while somebody types. */
export function useSavedDraft(boardId: string, draft: ProposalDraft) {
  const { data, loading } = useQuery(draftsQuery, {
    variables: { boardId },
    fetchPolicy: 'network-only',
  });
  const [save] = useMutation(saveMutation, { errorPolicy: 'all' });
  const [discard] = useMutation(discardMutation, { errorPolicy: 'all' });
  const [savedAt, setSavedAt] = useState<string>();
  const id = useRef<string>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const ended = useRef(false);
  const begun = Boolean(draft.title || draft.body);

  useEffect(() => {
    if (!begun || loading) return;
    const store = async () => {
      if (ended.current) return;
      const { title, body, cost } = draft;
      const category = draft.category || null;
      const input = { draftId: id.current, boardId, title, body, category, cost };
      const kept = (await save({ variables: { input } })).data?.saveProposalDraft;
      // A draft that is gone elsewhere is begun anew with the next key.
      id.current = kept ? kept.draft?.id : id.current;
      if (kept?.draft) setSavedAt(kept.draft.savedAt);
    };
    const timer = setTimeout(() => {
      // One after another, so that the first has its id before the second is saved.
      running.current = running.current.then(store).catch(() => {});
    }, pause);
    return () => clearTimeout(timer);
  }, [begun, boardId, draft, loading, save]);

  return {
    /** What was left here before, perhaps on another device. */
    found: data?.viewer?.proposalDrafts[0],
    savedAt,
    /** Goes on with a draft that was found. */
    take: (draftId: string) => {
      id.current = draftId;
    },
    /** Waits for what is being saved, then saves no more; the draft's id, to be used up by publishing. */
    finish: async () => {
      ended.current = true;
      await running.current;
      return id.current;
    },
    /** Publishing was refused: go on saving; a draft that is gone is forgotten. */
    resume: (gone: boolean) => {
      ended.current = false;
      if (gone) id.current = undefined;
    },
    throwAway: (draftId: string) => discard({ variables: { draftId } }),
  };
}
