import type { EntityManager } from 'typeorm';
import { defineViewerLoader } from '../../foundation/loaders/index.js';
import type { Part } from './step-part.js';

/** What one person has to do with a step. */
export interface OwnPart {
  part: Part | null;
  /** Whether they reported on it, in any round. */
  reported: boolean;
  /** What they said of the present round; null when nothing yet. */
  judged: boolean | null;
}

const NOTHING: OwnPart = { part: null, reported: false, judged: null };

/** What a person has to do with each step. */
export async function readOwnParts(
  manager: EntityManager,
  stepIds: readonly string[],
  personId: string,
): Promise<OwnPart[]> {
  const rows: (OwnPart & { id: string })[] = await manager.query(
    `SELECT s.id, p.part, j.accepted AS judged,
       EXISTS (SELECT 1 FROM step_report r WHERE r.step_id = s.id AND r.reporter_id = $2) AS reported
     FROM step s
     LEFT JOIN step_part p ON p.step_id = s.id AND p.person_id = $2
     LEFT JOIN step_judgement j ON j.step_id = s.id AND j.round = s.round AND j.watcher_id = $2
     WHERE s.id = ANY($1::text[])`,
    [stepIds, personId],
  );
  const byStep = new Map(rows.map(({ id, ...own }) => [id, own]));
  return stepIds.map((id) => byStep.get(id) ?? NOTHING);
}

/** The same for the viewer, many steps in one go. */
export const ownPartOf = defineViewerLoader<string, OwnPart>(async (ids, { platform, viewer }) =>
  viewer.personId
    ? readOwnParts(platform.db.manager, ids, viewer.personId)
    : ids.map(() => NOTHING),
);
