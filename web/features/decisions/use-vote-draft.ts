import { useState } from 'react';
import type { VoteAbout } from './make-vote';
import { emptyVote, type VoteDraft } from './vote-draft';

const prefix = 'gongyi.vote.';

/** What is typed of a new vote; it belongs to this tab and outlives a reload. `start` is what it was asked to begin with. */
export function useVoteDraft(boardId: string, about: VoteAbout, start: Partial<VoteDraft>) {
  const key = about === 'rules' ? `${prefix}rules.${boardId}` : prefix + boardId;
  const [draft, setDraft] = useState<VoteDraft>(() => ({ ...emptyVote, ...read(key), ...start }));
  const change = (part: Partial<VoteDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A full or forbidden storage costs the reload safety, not the draft.
    }
  };
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function read(key: string): Partial<VoteDraft> {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<VoteDraft> | null) ?? {};
  } catch {
    return {};
  }
}
