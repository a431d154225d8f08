import { useRef, useState } from 'react';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import type { useBallotDraft } from './use-ballot-draft';

/** Where who chose what is public: whether the voter has agreed to that. */
export interface PublicChoice {
  accepted: boolean;
  accept: (accepted: boolean) => void;
  /** The ballot was to be cast without it. */
  missed: boolean;
}

/**
 * The voter's agreement to a public choice. Whoever has cast a ballot here gave it with that one and need not look for
 * the box again; taking it back is a press away.
 */
export function usePublicChoice(
  { disclosure, viewerBallot }: WholeDecisionFragment,
  draft: ReturnType<typeof useBallotDraft>,
) {
  const box = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const needed = disclosure === 'OPEN';
  const accepted = draft.accepted ?? Boolean(viewerBallot);
  const choice: PublicChoice = { accepted, accept: draft.accept, missed: asked && !accepted };
  /** Whether the ballot may go; if not, leads to what is missing. */
  const settled = () => {
    if (!needed || accepted) return true;
    setAsked(true);
    box.current?.focus();
    return false;
  };
  return { needed, choice, box, settled };
}
