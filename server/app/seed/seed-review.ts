import { ReviewVerdict, Verdict } from '../../features/feedback/review-verdict.js';
import { newId } from '../../foundation/ids.js';
import type { SeedReview } from './content/content-types.js';
import { insertMany } from './insert-many.js';
import { neighbourIn, type SeedFrame } from './seed-board.js';
import { ago, stored } from './texts.js';

/** Minutes between one verdict and the next. */
const APART = 173;

/** Writes what residents have said so far on whether it is solved: those who say more, and those who only say which. */
export async function seedReview(
  { manager, people, now }: SeedFrame,
  { boardId, communityKey }: { boardId: string; communityKey: string },
  review: SeedReview,
): Promise<void> {
  const residents = people.residents.get(communityKey)!;
  const told = review.details.map(({ verdict, building, text }) => ({
    personId: neighbourIn(building, 2, residents),
    verdict: Verdict[verdict],
    detail: stored(text),
  }));
  const left = (verdict: Verdict, all: number) =>
    Array.from(
      { length: all - told.filter((one) => one.verdict === verdict).length },
      () => verdict,
    );
  const rest = [
    ...left(Verdict.SOLVED, review.solved),
    ...left(Verdict.NOT_SOLVED, review.notSolved),
    ...left(Verdict.CANNOT_SAY, review.cannotSay),
  ];
  const taken = new Set(told.map(({ personId }) => personId));
  const others = residents.filter(({ id, untouched }) => !untouched && !taken.has(id));
  const silent = rest.map((verdict, index) => ({
    // Seven apart, so that they live all over the place.
    personId: others[(index * 7) % others.length]!.id,
    verdict,
    detail: null,
  }));
  await insertMany(
    manager,
    ReviewVerdict,
    [...told, ...silent].map((one, index) => ({
      id: newId('verdict'),
      boardId,
      ...one,
      givenAt: ago(now, (index + 1) * APART),
    })),
  );
}
