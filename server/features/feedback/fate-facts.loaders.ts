import type { RequestContext } from '../../foundation/context.js';
import { defineLoader, groupedBy } from '../../foundation/loaders/index.js';
import { boardById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { initiativeById } from '../proposals/initiatives/initiatives.loaders.js';
import { answersTo, requestsOf } from '../proposals/official-answers.loaders.js';
import { stepsOf } from '../proposals/proposal-steps.loaders.js';
import { editsOf } from '../proposals/proposal-versions.loaders.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { outcomeOfDecision } from './commitments.loaders.js';
import type {
  AnswerFacts,
  InitiativeFacts,
  PromiseFacts,
  ProposalFacts,
  ReviewFacts,
  VoteFacts,
} from './fate-facts.js';

/** The promises that followed from each vote, with how far they are, in the order of the count. */
const promisesOf = defineLoader<string, (PromiseFacts & { proposalId: string | null })[]>(
  async (ids, { platform }) => {
    const rows: (PromiseFacts & { proposalId: string | null })[] = await platform.db.query(
      `SELECT c.id, c.unit_id AS "unitId", c.status, c.answer_by AS "answerBy", c.due_at AS "dueAt", c.reason,
         c.created_at AS "createdAt", c.settled_at AS "settledAt", c.disputed_at AS "disputedAt",
         c.decision_id AS "decisionId", c.proposal_id AS "proposalId", s.*
       FROM commitment c CROSS JOIN LATERAL (
         SELECT count(*) AS steps, count(*) FILTER (WHERE status = 'DONE') AS "stepsDone",
           COALESCE(sum(weight) FILTER (WHERE status = 'DONE') * 100 / NULLIF(sum(weight), 0), 0) AS percent,
           (SELECT max(r.at) FROM step_report r JOIN step x ON x.id = r.step_id WHERE x.commitment_id = c.id)
             AS "lastReportAt"
         FROM step WHERE commitment_id = c.id) s
       WHERE c.decision_id = ANY($1::text[]) ORDER BY c.position, c.id`,
      [ids],
    );
    return groupedBy(ids, rows, ({ decisionId }) => decisionId);
  },
);

/** How each board stands in its review. */
const reviewOf = defineLoader<string, ReviewFacts>(async (ids, { platform }) => {
  const rows: (ReviewFacts & { id: string })[] = await platform.db.query(
    `SELECT b.id, b.phase, b.closed_at AS "closedAt", r.published_at AS "publishedAt",
       CASE WHEN b.phase = 'REVIEW' THEN (SELECT e.at FROM stream_event e
         WHERE e.stream_id = b.id AND e.kind = 'PHASE_CHANGED' ORDER BY e.seq DESC LIMIT 1) END AS "phaseSince"
     FROM board b LEFT JOIN board_review r ON r.board_id = b.id WHERE b.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map(({ id, ...review }) => [id, review]));
  return ids.map((id) => byId.get(id)!);
});

/** What is to be known of a vote; null when it isn't there for the viewer. */
export async function voteFacts(
  { loaders }: RequestContext,
  decisionId: string,
): Promise<VoteFacts | null> {
  const decision = await loaders.load(decisionById, decisionId);
  if (!decision) return null;
  const [outcome, promises, review] = await Promise.all([
    loaders.load(outcomeOfDecision, decision.id),
    loaders.load(promisesOf, decision.id),
    loaders.load(reviewOf, decision.boardId),
  ]);
  const { id, status, unitId, binding, answerBy, closesAt, closedAt, createdAt, result } = decision;
  const fixed = { id, status, unitId, binding, answerBy, closesAt, closedAt, createdAt };
  return { ...fixed, passed: result?.passed ?? false, outcome, promises, review };
}

/** What is to be known of a proposal, with what it became part of; null when it isn't there for the viewer. */
export async function proposalFacts(
  context: RequestContext,
  proposalId: string,
): Promise<ProposalFacts | null> {
  const { loaders } = context;
  const proposal = await loaders.load(proposalById, proposalId);
  if (!proposal) return null;
  const { id, authorId, publishedAt, status, mergedIntoId, boardId } = proposal;
  const board = (await loaders.load(boardById, boardId))!;
  const [rules, steps, answers, edits, review, target] = await Promise.all([
    loaders.load(rulesOf, board.communityId),
    loaders.load(stepsOf, id),
    answersAbout(context, id),
    loaders.load(editsOf, id),
    loaders.load(reviewOf, boardId),
    mergedIntoId ? proposalFacts(context, mergedIntoId) : null,
  ]);
  const answerDays = rules.values.proposalAnswerDays;
  const votes = await votesOf(context, steps);
  const promise = await promiseTo(context, id, [...votes.keys()]);
  const own = { id, authorId, publishedAt, status, answerDays };
  return { ...own, steps, answers, edits, votes, promise, review, target };
}

async function votesOf(
  context: RequestContext,
  steps: ProposalFacts['steps'],
): Promise<Map<string, VoteFacts>> {
  const ids = steps.flatMap(({ decisionId }) => decisionId ?? []);
  const votes = await Promise.all([...new Set(ids)].map((id) => voteFacts(context, id)));
  return new Map(votes.flatMap((vote) => (vote ? [[vote.id, vote]] : [])));
}

async function promiseTo(
  { loaders }: RequestContext,
  proposalId: string,
  decisionIds: string[],
): Promise<PromiseFacts | null> {
  const made = await Promise.all(decisionIds.map((id) => loaders.load(promisesOf, id)));
  return made.flat().findLast((promise) => promise.proposalId === proposalId) ?? null;
}

/** What bodies were asked about a proposal, with what they answered. */
async function answersAbout(
  { loaders }: RequestContext,
  proposalId: string,
): Promise<AnswerFacts[]> {
  const requests = await loaders.load(requestsOf, proposalId);
  const given = await Promise.all(requests.map(({ id }) => loaders.load(answersTo, id)));
  return requests.map((request, index) => ({ ...request, given: given[index]! }));
}

/** What is to be known of an initiative; null when it isn't there for the viewer. */
export async function initiativeFacts(
  { loaders }: RequestContext,
  initiativeId: string,
): Promise<InitiativeFacts | null> {
  const initiative = await loaders.load(initiativeById, initiativeId);
  if (!initiative) return null;
  const board = initiative.boardId && (await loaders.load(boardById, initiative.boardId));
  return { ...initiative, review: board ? await loaders.load(reviewOf, board.id) : null };
}
