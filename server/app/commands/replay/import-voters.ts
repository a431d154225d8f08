import type { PabulibVote } from '../../../features/open-data/pabulib/pabulib-file.js';
import type { ApiClient } from './api-client.js';
import { STEPS } from './operations.js';
import type { Progress } from './progress.js';
import { ReplayError } from './replay-error.js';

const MOST_A_CALL = 5_000;

/** Puts every voter on the community's register; returns their tokens in the order of the votes. */
export async function importVoters(
  client: ApiClient,
  communityId: string,
  votes: PabulibVote[],
  progress: Progress,
): Promise<string[]> {
  const tokens: string[] = [];
  for (let start = 0; start < votes.length; start += MOST_A_CALL) {
    const voters = votes.slice(start, start + MOST_A_CALL).map((vote) => vote.voterId);
    const payload = await client.mutate(STEPS.importVoters, { communityId, voters });
    tokens.push(...inOrder(voters, payload.voters));
    progress.advance(voters.length);
  }
  return tokens;
}

function inOrder(voters: string[], imported: { voter: string; token: string }[]): string[] {
  const tokens = new Map(imported.map(({ voter, token }) => [voter, token]));
  return voters.map((voter) => {
    const token = tokens.get(voter);
    if (!token) throw new ReplayError(`the server gave voter ${voter} no token`);
    return token;
  });
}
