import { describe, expect, test } from 'vitest';
import type {
  LocalizedText,
  SeedBoard,
  SeedComment,
  SeedProposal,
} from '../../server/app/seed/content/content-types.js';
import { seedContent } from '../../server/app/seed/content/index.js';

const { communities, people, boards } = seedContent;
const proposals = boards.flatMap((board) => board.proposals);
const budgetBoard = boards.find((board) => board.key === 'riverside-budget')!;
const decision = budgetBoard.decision!;

const withReplies = (comment: SeedComment): SeedComment[] => [
  comment,
  ...(comment.replies ?? []).flatMap(withReplies),
];
const commentsOf = (proposal: SeedProposal) => proposal.comments.flatMap(withReplies);
const communityOf = (board: SeedBoard) =>
  communities.find((community) => community.key === board.communityKey)!;

function stancesOf(proposal: SeedProposal) {
  const count = (stance: string) =>
    commentsOf(proposal).filter((comment) => comment.stance === stance).length;
  return [count('FOR'), count('AGAINST'), count('NEUTRAL')];
}

function everyText(value: unknown): LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as LocalizedText];
  return Object.values(value).flatMap(everyText);
}

describe('the riverside budget', () => {
  test('has the costs, backing and remarks it is known for', () => {
    const rows = budgetBoard.proposals.map((proposal) => [
      proposal.title.zh,
      proposal.cost,
      proposal.backing,
      ...stancesOf(proposal),
    ]);
    expect(rows).toEqual([
      ['河边长椅', 42_000, 214, 31, 4, 9],
      ['门口坡道', 84_000, 203, 26, 3, 6],
      ['路口补灯', 96_000, 180, 22, 2, 5],
      ['儿童活动角', 138_000, 166, 40, 17, 12],
      ['晾衣架', 36_000, 121, 14, 9, 4],
      ['监控补点', 160_000, 97, 18, 15, 8],
      ['共享菜园', 58_000, 74, 12, 7, 5],
    ]);
  });

  test('shows the two remarks of the drawing first on either side', () => {
    const playground = budgetBoard.proposals.find((proposal) => proposal.key === 'playground')!;
    const newest = (stance: string) =>
      playground.comments
        .filter((comment) => comment.stance === stance)
        .reduce((a, b) => (b.minutesAgo < a.minutesAgo ? b : a));
    expect(newest('FOR')).toMatchObject({
      building: 5,
      minutesAgo: 14,
      text: {
        zh: '孩子现在只能在停车位之间跑，太危险了。',
        en: "Children now run between parked cars. It isn't safe.",
      },
    });
    expect(newest('AGAINST')).toMatchObject({
      building: 2,
      minutesAgo: 60,
      text: {
        zh: '离 2 号楼窗户不到 8 米，中午会吵。能不能挪到河边？',
        en: "Under 8 m from Building 2's windows, noisy at noon. Could it move to the river?",
      },
    });
  });

  test('pays for four things and stops at the first it cannot afford', () => {
    const ranked = budgetBoard.proposals.toSorted(
      (a, b) => decision.votes[b.key]! - decision.votes[a.key]!,
    );
    const firstFour = ranked.slice(0, 4).reduce((sum, proposal) => sum + proposal.cost!, 0);
    expect(firstFour).toBe(360_000);
    expect(firstFour + ranked[4]!.cost!).toBeGreaterThan(decision.budget!);
  });

  test('can be reached by the ballots it says were cast', () => {
    const approvals = Object.values(decision.votes);
    const money = budgetBoard.proposals.reduce(
      (sum, p) => sum + p.cost! * decision.votes[p.key]!,
      0,
    );
    expect(Object.keys(decision.votes).sort()).toEqual(
      budgetBoard.proposals.map((p) => p.key).sort(),
    );
    expect(Math.max(...approvals)).toBeLessThanOrEqual(decision.ballots);
    expect(money).toBeLessThanOrEqual(decision.ballots * decision.maxBallotCost!);
    expect(decision.ballots).toBeLessThan(communityOf(budgetBoard).registerSize);
  });
});

describe('every text', () => {
  const texts = everyText(seedContent);

  test('is written in both languages', () => {
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.trim()).not.toBe('');
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('is punctuated the Chinese way in Chinese', () => {
    const halfWidth = /\p{Script=Han}[,?!:;()]|[,?!:;()]\p{Script=Han}/u;
    expect(texts.filter(({ zh }) => halfWidth.test(zh))).toEqual([]);
  });

  test('of a remark is said only once', () => {
    const remarks = proposals.flatMap(commentsOf).map((comment) => comment.text);
    for (const language of ['zh', 'en'] as const)
      expect(new Set(remarks.map((text) => text[language])).size).toBe(remarks.length);
  });
});

describe('the order of things', () => {
  const repliesNotLater = (comment: SeedComment): SeedComment[] =>
    (comment.replies ?? []).flatMap((reply) => [
      ...(reply.minutesAgo < comment.minutesAgo ? [] : [reply]),
      ...repliesNotLater(reply),
    ]);

  test('has every reply after what it answers', () => {
    expect(proposals.flatMap((p) => p.comments.flatMap(repliesNotLater))).toEqual([]);
  });

  test('has every remark after its proposal and every proposal after its board', () => {
    for (const board of boards)
      for (const proposal of board.proposals) {
        expect(proposal.minutesAgo).toBeLessThan(board.minutesAgo);
        for (const comment of commentsOf(proposal))
          expect(comment.minutesAgo).toBeLessThan(proposal.minutesAgo);
      }
  });
});

describe('a vote that is announced', () => {
  const announced = boards.filter(({ announcement }) => announcement);

  test('is there to be looked at, with an objection that is answered and one that waits', () => {
    const answered = announced.flatMap(({ announcement }) =>
      announcement!.objections.map(({ answer }) => Boolean(answer)),
    );
    expect(answered).toEqual([true, false]);
  });

  test('stays public for longer than anybody looks at a new demo, and its phase ends before it opens', () => {
    for (const { announcement, plannedEnd } of announced) {
      const { announcedMinutesAgo, opensInMinutes, closesInMinutes, answerInDays } = announcement!;
      expect(announcedMinutesAgo).toBeLessThan(48 * 60 - 24 * 60);
      expect(opensInMinutes).toBeGreaterThan(plannedEnd!.inDays * 1_440);
      expect(closesInMinutes).toBeGreaterThan(opensInMinutes);
      expect(answerInDays * 1_440).toBeGreaterThan(closesInMinutes);
    }
  });

  test('is objected to after it was announced, and answered after that', () => {
    for (const { announcement } of announced)
      for (const { minutesAgo, answer } of announcement!.objections) {
        expect(minutesAgo).toBeLessThan(announcement!.announcedMinutesAgo);
        if (answer) expect(answer.minutesAgo).toBeLessThan(minutesAgo);
      }
  });
});

describe('every key', () => {
  const unitsOf = (communityKey: string | null) =>
    communities.find((community) => community.key === communityKey)?.units.map((unit) => unit.key);

  test('is used once', () => {
    for (const list of [communities, people, boards, proposals])
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });

  test('leads to something', () => {
    const communityKeys = [...communities.map((community) => community.key), null];
    for (const person of people) {
      expect(communityKeys).toContain(person.communityKey);
      if (person.unitKey) expect(unitsOf(person.communityKey)).toContain(person.unitKey);
    }
    expect(unitsOf(budgetBoard.communityKey)).toContain(decision.unitKey);
  });

  test('of an author is a resident of the community the board is in', () => {
    for (const board of boards)
      for (const { authorKey } of board.proposals)
        expect(people.find(({ key }) => key === authorKey)).toMatchObject({
          communityKey: board.communityKey,
          role: 'RESIDENT',
        });
  });

  test('of a grid’s buildings: each building is in one grid of its community', () => {
    for (const { grids, buildings } of communities)
      expect(grids.flatMap((grid) => grid.buildings)).toEqual(
        Array.from({ length: buildings }, (_, index) => index + 1),
      );
  });

  test('of a building is one that stands', () => {
    for (const board of boards)
      for (const comment of board.proposals.flatMap(commentsOf)) {
        expect(comment.building).toBeGreaterThanOrEqual(1);
        expect(comment.building).toBeLessThanOrEqual(communityOf(board).buildings);
      }
  });
});
