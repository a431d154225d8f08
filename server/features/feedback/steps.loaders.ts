import {
  defineLoader,
  entitiesOf,
  entityById,
  groupedBy,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { anyBoardById, onVisibleBoard } from '../communities/communities.loaders.js';
import { StepJudgement } from './step-judgement.js';
import type { Part } from './step-part.js';
import { StepPhoto } from './step-photo.js';
import { StepReport } from './step-report.js';
import { Step } from './step.js';

/** Steps by id; null where there is none that the viewer may see. */
export const stepById = onlyVisible(entityById(Step, { boardId: anyBoardById }), onVisibleBoard);

/** The steps of each promise, in their order. */
export const stepsOf = entitiesOf(Step, 'commitmentId', 'position');

/** The rounds of evidence of each step, newest first. */
export const reportsOf = entitiesOf(StepReport, 'stepId', 'round DESC');

/** The photos of each step's evidence, all rounds, in the order they were shown. */
export const photosOf = entitiesOf(StepPhoto, 'stepId', 'round, position');

/** What watchers said of each step's evidence, all rounds, oldest first. */
export const judgementsOf = entitiesOf(StepJudgement, 'stepId', 'at, watcher_id');

/** How many have a part in a step, and the first of them. */
export interface Parts {
  count: number;
  personIds: string[];
}

/** Most people named below a step; more are counted. */
export const MOST_NAMED = 20;

/** Who has taken each step on, and who watches it. */
export const partsOf = defineLoader<string, Record<Part, Parts>>(async (ids, { platform }) => {
  const rows: { stepId: string; part: Part; count: number; personIds: string[] }[] =
    await platform.db.query(
      `SELECT step_id AS "stepId", part, count(*) AS count,
         (array_agg(person_id ORDER BY since, person_id))[1:$2::int] AS "personIds"
       FROM step_part WHERE step_id = ANY($1::text[]) GROUP BY 1, 2`,
      [ids, MOST_NAMED],
    );
  const nobody = { count: 0, personIds: [] };
  return groupedBy(ids, rows, ({ stepId }) => stepId).map((group) => ({
    TAKER: group.find(({ part }) => part === 'TAKER') ?? nobody,
    WATCHER: group.find(({ part }) => part === 'WATCHER') ?? nobody,
  }));
});
