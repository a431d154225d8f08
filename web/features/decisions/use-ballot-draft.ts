import { useEffect, useState } from 'react';
import { randomNonce } from '../../ui/random';
import { sameChoice, type Choice } from './choice';

interface Attempt {
  choice: Choice;
  nonce: string;
}

interface StoredDraft {
  choice: Choice | null;
  attempt?: Attempt;
  /** Whether everybody may see it; left out until the voter has said so or not. */
  accepted?: boolean;
}

const prefix = 'gongyi.ballot.';
const untouched: StoredDraft = { choice: null };
const forgetting = new EventTarget();

/** What is ticked but not cast; it belongs to this tab and outlives a reload. Null: nothing has been touched. */
export function useBallotDraft(decisionId: string) {
  const key = prefix + decisionId;
  const [draft, setDraft] = useState<StoredDraft>(() => read(key));
  useEffect(() => {
    const forget = () => setDraft(untouched);
    forgetting.addEventListener('forget', forget);
    return () => forgetting.removeEventListener('forget', forget);
  }, []);
  const store = (next: StoredDraft) => {
    setDraft(next);
    write(key, next);
  };
  /** The nonce for this choice: the same one until the server has answered, so that a retry is the same ballot. */
  const attemptFor = (choice: Choice): Attempt => {
    const pending = draft.attempt;
    const attempt =
      pending && sameChoice(pending.choice, choice) ? pending : { choice, nonce: randomNonce() };
    store({ ...draft, choice, attempt });
    return attempt;
  };
  return {
    choice: draft.choice,
    accepted: draft.accepted,
    accept: (accepted: boolean) => store({ ...draft, accepted }),
    choose: (choice: Choice) => store({ ...draft, choice }),
    attemptFor,
    settleAttempt: (choice: Choice | null) => store({ choice, accepted: draft.accepted }),
  };
}

/** Forgets every draft of this tab: the next person here must not see it. */
export function forgetBallotDrafts() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => sessionStorage.removeItem(key));
  forgetting.dispatchEvent(new Event('forget'));
}

function read(key: string): StoredDraft {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as StoredDraft | null;
    return stored && !Array.isArray(stored.choice) ? stored : untouched;
  } catch {
    return untouched;
  }
}

function write(key: string, draft: StoredDraft) {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the reload safety, not the ballot.
  }
}
