import { describe, expect, test } from 'vitest';

interface BoardThen {
  phase: string | null;
  proposals: { id: string; said: Record<string, number> }[];
  comments: number;
  votes: { state: string }[];
  promises: number;
}

// The client is compiled by rules of its own, which the server's compiler doesn't follow.
const path: string = '../../web/app/history/board-at';
const { boardAt } = (await import(path)) as {
  boardAt: (all: readonly object[], place: number) => BoardThen;
};

let count = 0;
const event = (typename: string, about: object = {}) => ({
  __typename: typename,
  cursor: `c${++count}`,
  at: '2026-09-01T00:00:00Z',
  ...about,
});
const proposal = (id: string, status = 'OPEN') => ({
  proposal: { id, title: `Title ${id}`, status },
});
const remark = (id: string, stance: string) =>
  event('CommentAdded', {
    comment: { id: 'c', stance, author: { id: 'p', name: 'N' }, ...proposal(id) },
  });
const decision = { decision: { id: 'd', question: 'Which?' } };

const events = [
  event('ProposalPublished', proposal('a')),
  event('ProposalPublished', proposal('b')),
  remark('a', 'FOR'),
  remark('b', 'AGAINST'),
  event('PhaseChanged', { to: 'DECIDE' }),
  event('DecisionScheduled', decision),
  event('ProposalMoved', proposal('b', 'MERGED')),
  event('DecisionOpened', decision),
  event('ProposalMoved', proposal('b', 'MERGED')),
  event('DecisionClosed', decision),
  event('CommitmentMade', { commitment: { id: 'k', title: 'Benches' } }),
];

describe('a board at a moment', () => {
  test('before anything happened is an empty board that collects', () => {
    expect(boardAt(events, 0)).toEqual({
      phase: 'COLLECT',
      proposals: [],
      comments: 0,
      votes: [],
      promises: 0,
    });
  });

  test('has what had been said by then, and nothing that came later', () => {
    const { proposals, comments } = boardAt(events, 3);
    expect(comments).toBe(1);
    expect(proposals.map(({ id, said }) => [id, said.FOR, said.AGAINST])).toEqual([
      ['a', 1, 0],
      ['b', 0, 0],
    ]);
  });

  test('has its phase and its votes as they were', () => {
    const states = [5, 6, 8, 10].map((place) => boardAt(events, place).votes[0]?.state);
    expect(states).toEqual([undefined, 'announced', 'open', 'closed']);
    expect(boardAt(events, 4).phase).toBe('COLLECT');
    expect(boardAt(events, 5).phase).toBe('DECIDE');
  });

  test('has a proposal until its last step made it part of another', () => {
    const ids = [8, 9].map((place) => boardAt(events, place).proposals.map(({ id }) => id));
    expect(ids).toEqual([['a', 'b'], ['a']]);
  });

  test('has no vote that was withdrawn, and no phase that was not written down', () => {
    const gone = [
      event('DecisionScheduled', decision),
      event('DecisionWithdrawn', decision),
      event('PhaseChanged', { to: null }),
    ];
    expect(boardAt(gone, 1).votes).toHaveLength(1);
    expect(boardAt(gone, 3)).toMatchObject({ votes: [], phase: null });
  });

  test('has the promises made by then', () => {
    expect([10, 11].map((place) => boardAt(events, place).promises)).toEqual([0, 1]);
  });
});
