import type { RequestContext } from '../../foundation/context.js';
import { badInput, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { insistUnitsWork } from '../communities/unit-guards.js';
import { unitById } from '../communities/communities.loaders.js';
import { StepStatus } from './commitment-status.js';
import { Step } from './step.js';
import type { CommitmentAtHand } from './with-commitment.js';

/** A step as the body that leads describes it. */
export interface StepDraft {
  title: string;
  weight: number;
  dueAt: Date;
  unitId?: string | null;
}

/** A step that has been looked through; `path` leads to it within the input. */
export type CheckedStep = StepDraft & { path: string };

const HEAVIEST = 100;

/** Looks a step through; it can't be due later than its promise. */
export function checkStep(
  draft: StepDraft,
  { path, dueAt, now }: { path: string; dueAt: Date; now: Date },
): CheckedStep {
  const field = (name: string) => (path ? `${path}.${name}` : name);
  const weight = field('weight');
  const title = checkText(field('title'), draft.title, 120);
  if (draft.weight < 1 || draft.weight > HEAVIEST)
    throw badInput(weight, 'weightOutOfRange', { max: HEAVIEST });
  if (draft.dueAt <= now) throw badInput(field('dueAt'), 'dueInPast');
  if (draft.dueAt > dueAt) throw badInput(field('dueAt'), 'stepAfterPromise');
  return { ...draft, title, path };
}

/** Refuses bodies that don't answer in this community. */
export async function checkBodies(
  { loaders }: RequestContext,
  communityId: string,
  drafts: CheckedStep[],
): Promise<void> {
  for (const { unitId, path } of drafts) {
    const unit = unitId ? await loaders.load(unitById, unitId) : null;
    if (!unitId || unit?.communityId === communityId) continue;
    const reason = { code: UserErrorCode.NOT_FOUND, message: 'notFound' };
    throw new Refusal(reason, ['input', ...path.split('.').filter(Boolean), 'unitId']);
  }
}

/** Adds steps behind those there are. */
export async function writeSteps(
  { locale }: RequestContext,
  { tx, commitment }: CommitmentAtHand,
  drafts: CheckedStep[],
): Promise<Step[]> {
  const bodies = drafts.flatMap(({ unitId }) => unitId ?? []);
  await insistUnitsWork(tx, 'steps', bodies);
  const there = await tx.manager.countBy(Step, { commitmentId: commitment.id });
  const steps = drafts.map(({ title, weight, dueAt, unitId }, index): Step => ({
    id: newId('step'),
    version: 1,
    boardId: commitment.boardId,
    commitmentId: commitment.id,
    position: there + index + 1,
    title: { [locale]: title },
    weight,
    dueAt,
    unitId: unitId ?? null,
    status: StepStatus.OPEN,
    round: 0,
    doneAt: null,
  }));
  await tx.manager.insert(Step, steps);
  return steps;
}
