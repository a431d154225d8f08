import type { FatePartsFragment, FateState } from '../../../schema/generated/graphql';

/** What comes next in each state in which something is owed or a vote is under way. */
const NEXT = {
  WAITING: 'answer',
  ON_BALLOT: 'closes',
  COUNTED: 'closes',
  ADOPTED: 'reply',
  NOT_PASSED: 'reply',
  PROMISED: 'due',
  UNDER_WAY: 'due',
  REACHED: 'answer',
} as const satisfies Partial<Record<FateState, string>>;

type NextStep = (typeof NEXT)[keyof typeof NEXT];

/** Names the sentence on what comes next; undefined when nothing does. */
export function nextKey({ state, overdue }: FatePartsFragment) {
  const next: NextStep | undefined = NEXT[state as keyof typeof NEXT];
  if (!next || next === 'closes' || !overdue) return next;
  return `${next}Late` as const;
}
