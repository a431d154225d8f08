import { CommitmentDelay } from '../../features/feedback/commitment-delay.js';
import { CommitmentStatus, StepStatus } from '../../features/feedback/commitment-status.js';
import { Commitment } from '../../features/feedback/commitment.js';
import {
  COMMITMENT_CHANGED,
  commitmentEvent,
  stepEvent,
} from '../../features/feedback/commitments.events.js';
import { StepJudgement } from '../../features/feedback/step-judgement.js';
import { StepPart } from '../../features/feedback/step-part.js';
import { StepReport } from '../../features/feedback/step-report.js';
import { Step } from '../../features/feedback/step.js';
import { newId } from '../../foundation/ids.js';
import type { SeedPromise, SeedReport, SeedStep } from './content/content-types.js';
import { neighbourIn, type PastEvent, type SeedFrame } from './seed-board.js';
import { seedPhoto } from './seed-photo.js';
import type { SeededResident } from './seed-people.js';
import { ago, stored } from './texts.js';

const DAY = 1_440;

/** What the promises of a board are written for. */
export interface PromisesFrame {
  boardId: string;
  communityKey: string;
  proposalIds: Map<string, string>;
}

/** Writes how what was chosen is being carried out: steps, evidence, what watching neighbours said, delays. */
export async function seedPromises(
  frame: SeedFrame,
  own: PromisesFrame,
  promises: SeedPromise[],
  past: PastEvent[],
): Promise<void> {
  for (const promise of promises) await seedPromise(frame, own, promise, past);
}

async function seedPromise(
  { platform, manager, people, now }: SeedFrame,
  own: PromisesFrame,
  promise: SeedPromise,
  past: PastEvent[],
): Promise<void> {
  const proposalId = own.proposalIds.get(promise.proposalKey)!;
  const { id, createdAt } = await manager.findOneByOrFail(Commitment, { proposalId });
  const officialId = people.personIds.get(promise.officialKey)!;
  const residents = people.residents.get(own.communityKey)!;
  const settledAt = promise.keptMinutesAgo ? ago(now, promise.keptMinutesAgo) : null;
  await manager.update(Commitment, id, {
    version: 2,
    status: settledAt ? CommitmentStatus.KEPT : CommitmentStatus.IN_PROGRESS,
    dueAt: inDays(now, promise.dueInDays),
    settledAt,
  });
  // Planned a week after the vote made it a promise.
  const plannedAt = new Date(createdAt.getTime() + 7 * DAY * 60_000);
  const changed = commitmentEvent(COMMITMENT_CHANGED, { id, boardId: own.boardId });
  past.push({ record: changed, at: plannedAt });
  for (const unitKey of promise.helperKeys) {
    const unitId = people.unitIds.get(`${own.communityKey}/${unitKey}`)!;
    await manager.query('INSERT INTO commitment_helper (commitment_id, unit_id) VALUES ($1, $2)', [
      id,
      unitId,
    ]);
  }
  for (const [index, step] of promise.steps.entries()) {
    const written = toStep(
      step,
      { id: newId('step'), commitmentId: id, boardId: own.boardId, position: index + 1 },
      now,
    );
    await manager.insert(Step, written);
    await manager.insert(StepPart, toParts(step, written.id, residents, plannedAt));
    await seedReports(
      { platform, manager },
      { step: written, officialId, residents, now, past },
      step.reports ?? [],
    );
  }
  for (const delay of promise.delays ?? []) {
    await manager.insert(CommitmentDelay, {
      id: newId('delay'),
      commitmentId: id,
      stepId: null,
      oldDueAt: inDays(now, delay.fromInDays),
      newDueAt: inDays(now, delay.toInDays),
      reason: stored(delay.reason),
      askedById: officialId,
      askedAt: ago(now, delay.minutesAgo),
    });
    past.push({ record: changed, at: ago(now, delay.minutesAgo) });
  }
}

const inDays = (now: Date, days: number) => ago(now, -days * DAY);

function toStep(
  { title, weight, dueInDays, reports = [] }: SeedStep,
  ids: Pick<Step, 'id' | 'commitmentId' | 'boardId' | 'position'>,
  now: Date,
): Step {
  const last = reports.at(-1);
  const status = statusAfter(last);
  return {
    ...ids,
    version: 1 + reports.length,
    title: stored(title),
    weight,
    dueAt: inDays(now, dueInDays),
    unitId: null,
    status,
    round: reports.length,
    doneAt:
      last && status === StepStatus.DONE ? judgedAt(last, last.judgements.length - 1, now) : null,
  };
}

function statusAfter(last: SeedReport | undefined): StepStatus {
  if (!last) return StepStatus.OPEN;
  if (last.judgements.some(({ rejected }) => rejected)) return StepStatus.DISPUTED;
  return last.judgements.length >= 2 ? StepStatus.DONE : StepStatus.REPORTED;
}

/** Each neighbour looks some hours after the one before. */
function judgedAt({ minutesAgo }: SeedReport, place: number, now: Date): Date {
  return ago(now, Math.max(10, minutesAgo - (place + 1) * 340));
}

function toParts(
  { reports = [], takenBy }: SeedStep,
  stepId: string,
  residents: SeededResident[],
  since: Date,
): StepPart[] {
  const watchers = reports.flatMap(({ judgements }) =>
    judgements.map(({ building }) => neighbourIn(building, 0, residents)),
  );
  const parts = [...new Set(watchers)].map((personId) => ({
    stepId,
    personId,
    part: 'WATCHER' as const,
    since,
  }));
  if (takenBy === undefined) return parts;
  const personId = neighbourIn(takenBy, 1, residents);
  return [...parts, { stepId, personId, part: 'TAKER' as const, since }];
}

interface ReportsFrame {
  step: Step;
  officialId: string;
  residents: SeededResident[];
  now: Date;
  past: PastEvent[];
}

async function seedReports(
  { platform, manager }: Pick<SeedFrame, 'platform' | 'manager'>,
  { step, officialId, residents, now, past }: ReportsFrame,
  reports: SeedReport[],
): Promise<void> {
  const { unitId } = await manager.findOneByOrFail(Commitment, { id: step.commitmentId });
  const event = stepEvent(step.boardId, step.id);
  for (const [index, report] of reports.entries()) {
    const round = { stepId: step.id, round: index + 1, reporterId: officialId };
    const at = ago(now, report.minutesAgo);
    await manager.insert(StepReport, {
      ...round,
      unitId,
      body: stored(report.body),
      link: null,
      at,
    });
    const { photo } = report;
    if (photo) await seedPhoto({ platform, manager }, { ...round, at }, photo);
    past.push({ record: event, at });
    for (const [place, { building, rejected }] of report.judgements.entries()) {
      const judged = judgedAt(report, place, now);
      await manager.insert(StepJudgement, {
        ...round,
        watcherId: neighbourIn(building, 0, residents),
        accepted: !rejected,
        reason: rejected ? stored(rejected) : null,
        at: judged,
      });
      past.push({ record: event, at: judged });
    }
  }
}
