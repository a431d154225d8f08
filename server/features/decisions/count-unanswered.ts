import type { EntityManager } from 'typeorm';

/** How many objections to each decision wait for the answer that it can't open without. */
export async function countUnanswered(
  manager: EntityManager,
  decisionIds: readonly string[],
): Promise<number[]> {
  const rows: { id: string; count: number }[] = await manager.query(
    `SELECT decision_id AS id, count(*) AS count FROM objection
     WHERE decision_id = ANY($1::text[]) AND answered_at IS NULL AND NOT with_ballot GROUP BY 1`,
    [decisionIds],
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return decisionIds.map((id) => counts.get(id) ?? 0);
}
