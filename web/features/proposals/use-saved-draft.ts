import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../../schema/generated/gql';
import type { SaveProposalDraftInput } from '../../../schema/generated/graphql';
import { randomUuid } from '../../ui/random';
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
  const [discard] = useMutation(discardMutation, { errorPolicy: 'all' });
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const ended = useRef(false);
  const { savedAt, send, sendLost, draftId, goOnWith } = useSending();
  const begun = Boolean(draft.title || draft.body);

  useEffect(() => {
    if (!begun || loading) return;
    const store = async () => {
      if (ended.current || !(await sendLost())) return;
      const { title, body, cost } = draft;
      const category = draft.category || null;
      await send({ boardId, title, body, category, cost });
    };
    const timer = setTimeout(() => {
      // One after another, so that the first has its id before the second is saved.
      running.current = running.current.then(store).catch(() => {});
    }, pause);
    return () => clearTimeout(timer);
  }, [begun, boardId, draft, loading, send, sendLost]);

  return {
    /** What was left here before, perhaps on another device. */
    found: data?.viewer?.proposalDrafts[0],
    savedAt,
    /** Goes on with a draft that was found. */
    take: goOnWith,
    /** Waits for what is being saved, then saves no more; the draft's id, to be used up by publishing. */
    finish: async () => {
      ended.current = true;
      await running.current;
      await sendLost().catch(() => false);
      return draftId();
    },
    /** Publishing was refused: go on saving; a draft that is gone is forgotten. */
    resume: (gone: boolean) => {
      ended.current = false;
      if (gone) goOnWith(undefined);
    },
    throwAway: (found: string) => discard({ variables: { draftId: found } }),
  };
}

/** Saves what is typed, and keeps the draft's id. A draft whose beginning went unanswered is not begun a second time. */
function useSending() {
  const [save] = useMutation(saveMutation, { errorPolicy: 'all' });
  const [savedAt, setSavedAt] = useState<string>();
  const id = useRef<string>(undefined);
  const unanswered = useRef<SaveProposalDraftInput>(undefined);
  const put = useCallback(
    async (input: SaveProposalDraftInput) => {
      if (!input.draftId) unanswered.current = input;
      const kept = (await save({ variables: { input } })).data?.saveProposalDraft;
      if (!kept) return false;
      unanswered.current = undefined;
      // A draft that is gone elsewhere is begun anew with the next key.
      id.current = kept.draft?.id;
      if (kept.draft) setSavedAt(kept.draft.savedAt);
      return true;
    },
    [save],
  );
  const send = useCallback(
    (typed: SaveProposalDraftInput) =>
      put({ ...typed, draftId: id.current, clientMutationId: randomUuid() }),
    [put],
  );
  /** Whether nothing is unanswered any more: what may have arrived is sent just as it was, to learn its id. */
  const sendLost = useCallback(async () => !unanswered.current || put(unanswered.current), [put]);
  return {
    savedAt,
    send,
    sendLost,
    draftId: () => id.current,
    goOnWith: (draftId?: string) => {
      id.current = draftId;
    },
  };
}
