import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CommitmentStatus } from './commitment-status.js';

/** How many promises stand alike. */
export interface AlikePromises {
  status: CommitmentStatus;
  disputed: boolean;
  late: boolean;
  count: number;
}

/** What became of the promises that were due. */
@ObjectType({
  description:
    'What became of promises. Due are those that were kept, changed or dropped, and those that are late.',
})
export class Keeping {
  @Field(() => Int, { description: 'All that was promised.' })
  promised: number;

  @Field(() => Int, { description: 'How many of them were due.' })
  due: number;

  @Field(() => Int, { description: 'Kept, and accepted by residents.' })
  kept: number;

  @Field(() => Int, { description: 'Something else was done instead, for a public reason.' })
  changed: number;

  @Field(() => Int, { description: 'Given up, for a public reason.' })
  dropped: number;

  @Field(() => Int, { description: 'Carried out, but residents say “not solved”.' })
  disputed: number;

  @Field(() => Int, { description: 'Overdue.' })
  late: number;

  @Field(() => Int, { description: 'Still within its time.' })
  open: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The keeping rate: what was kept of what was due, in percent with one decimal; null when nothing was due.',
  })
  rate: number | null;
}

/** Counts what became of promises. */
export function keepingOf(promises: readonly AlikePromises[]): Keeping {
  const count = (alike: (promise: AlikePromises) => boolean) =>
    promises.filter(alike).reduce((sum, promise) => sum + promise.count, 0);
  const { KEPT, CHANGED, DROPPED } = CommitmentStatus;
  const kept = count(({ status, disputed }) => status === KEPT && !disputed);
  const disputed = count((promise) => promise.status === KEPT && promise.disputed);
  const changed = count(({ status }) => status === CHANGED);
  const dropped = count(({ status }) => status === DROPPED);
  const late = count((promise) => promise.late);
  const promised = count(() => true);
  const due = kept + disputed + changed + dropped + late;
  const rate = due === 0 ? null : Math.round((kept * 1_000) / due) / 10;
  return { promised, due, kept, changed, dropped, disputed, late, open: promised - due, rate };
}
