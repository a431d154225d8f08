import type { PabulibFile } from '../../../features/open-data/pabulib/pabulib-file.js';
import { ApiClient } from './api-client.js';
import { castBallots } from './cast-ballots.js';
import type { PreparedBallot } from './cast-ballots.js';
import { importVoters } from './import-voters.js';
import { RESULT, STEPS } from './operations.js';
import { Progress } from './progress.js';
import type { ProgressStream } from './progress.js';
import { ReplayError } from './replay-error.js';
import type { ReplayReport } from './report.js';
import { retrying } from './retry.js';
import { setUpBoard, signInAsAdministrator } from './set-up-board.js';
import { setUpDecision } from './set-up-decision.js';
import type { SetUpDecision } from './set-up-decision.js';

/** Where to replay, from how many clients, and where to show progress. */
interface ReplayPlan {
  server: string;
  clients: number;
  progress: ProgressStream;
}

/** Replays a budget from the first proposal to the count, all through the public API. */
export async function replayFile(file: PabulibFile, plan: ReplayPlan): Promise<ReplayReport> {
  const administrator = new ApiClient(plan.server);
  try {
    await signInAsAdministrator(administrator);
    const board = await setUpBoard(administrator, file);
    const decision = await setUpDecision(administrator, board, file);
    const ballots = await putOnRoll(administrator, board.communityId, decision, file, plan);
    await administrator.mutate(STEPS.openDecision, { decisionId: decision.id });
    const casting = await castAll(decision.id, ballots, plan);
    await administrator.mutate(STEPS.closeDecision, { decisionId: decision.id });
    const { stored, tallied, ...winners } = await readResult(administrator, decision, file);
    return { ...winners, cast: casting.cast, stored, tallied, perSecond: casting.perSecond };
  } finally {
    administrator.close();
  }
}

async function castAll(decisionId: string, ballots: PreparedBallot[], plan: ReplayPlan) {
  const { server, clients } = plan;
  const progress = new Progress(plan.progress, 'casting ballots', ballots.length);
  try {
    const cast = await castBallots({ server, clients, decisionId, ballots }, progress);
    return { cast, perSecond: progress.perSecond() };
  } finally {
    progress.finish();
  }
}

// Before opening: opening freezes the roll.
async function putOnRoll(
  client: ApiClient,
  communityId: string,
  { optionOfProject }: SetUpDecision,
  { votes }: PabulibFile,
  plan: ReplayPlan,
): Promise<PreparedBallot[]> {
  const progress = new Progress(plan.progress, 'importing voters', votes.length);
  const tokens = await importVoters(client, communityId, votes, progress);
  progress.finish();
  return votes.map(({ projects }, index) => ({
    token: tokens[index] ?? '',
    options: projects.map((id) => optionOfProject.get(id) ?? ''),
  }));
}

async function readResult(
  client: ApiClient,
  { id, optionOfProject }: SetUpDecision,
  { projects }: PabulibFile,
) {
  const { decision } = await retrying(() => client.ask(RESULT, { id }));
  if (!decision?.tally?.final)
    throw new ReplayError('the decision is closed and shows no final count');
  const selected = new Set(
    decision.tally.options.flatMap((counted) => (counted.selected ? [counted.option.id] : [])),
  );
  return {
    winners: projects.flatMap((project) =>
      selected.has(optionOfProject.get(project.id) ?? '') ? [project.id] : [],
    ),
    official: projects.flatMap((project) => (project.selected ? [project.id] : [])),
    stored: decision.ballots.totalCount,
    tallied: decision.tally.ballots,
  };
}
