import type { TransferStage } from '../count-details.js';
import { instantRunoff } from './instant-runoff.js';
import { meekStv, type MeekRound } from './meek-stv.js';
import { rankedDecision, type RankedOutcome } from './ranked-decision.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { scottishStv } from './scottish-stv.js';
import { byVotes, type TransferRound } from './stages.js';

type IdOf = (place: number) => string;

/** A round of any count by transfers. */
type Round = Omit<TransferRound, 'transfer'> & {
  transfer: { from: number | null; reason: 'SURPLUS' | 'EXCLUDED'; tied: number[] } | null;
  quota: number | null;
};

/** Instant run-off: the last is excluded and its ballots passed on, until one has more than half. */
export const instantRunoffDecision = rankedDecision({
  hasSeats: false,
  equalRanks: false,
  count: (election, idOf) => {
    const { winners, rounds } = instantRunoff(election);
    const withoutQuota = rounds.map((round) => ({ ...round, quota: null }));
    return outcomeOf(election, { winners, rounds: withoutQuota }, idOf);
  },
});

/** Several by rankings, as in Scottish council elections. */
export const scottishStvDecision = rankedDecision({
  hasSeats: true,
  equalRanks: false,
  count: (election, idOf) => {
    const { winners, rounds, quota } = scottishStv(election);
    return outcomeOf(
      election,
      { winners, rounds: rounds.map((round) => ({ ...round, quota })) },
      idOf,
    );
  },
});

/** Several by rankings, by Meek's rule. */
export const meekStvDecision = rankedDecision({
  hasSeats: true,
  equalRanks: false,
  count: (election, idOf) => {
    const { winners, rounds } = meekStv(election);
    return outcomeOf(election, { winners, rounds: rounds.map(asTransfer) }, idOf);
  },
});

/** After the first round surpluses are passed on in every round, of all who are elected. */
function asTransfer({ excluded, ...round }: MeekRound, index: number): Round {
  if (index === 0) return { ...round, transfer: null };
  const { candidate = null, tied = [] } = excluded ?? {};
  return {
    ...round,
    transfer: { from: candidate, reason: excluded ? 'EXCLUDED' : 'SURPLUS', tied },
  };
}

function outcomeOf(
  election: RankedElection,
  { winners, rounds }: RankedResult<Round>,
  idOf: IdOf,
): RankedOutcome {
  const everybody = candidatesOf(election);
  const others = everybody
    .filter((one) => !winners.includes(one))
    .toSorted(byVotes(rounds, election.publishedOrder));
  return {
    winners,
    tiers: [...winners, ...others].map((one) => [one]),
    scores: everybody.map((one) => lastVotesOf(one, rounds)),
    details: { kind: 'TRANSFERS', options: everybody.map(idOf), stages: rounds.map(stageOf) },
  };
}

/** What somebody had when elected, or before being excluded, or else at the end. */
function lastVotesOf(one: number, rounds: readonly Round[]): number {
  const elected = rounds.find((round) => round.elected.includes(one));
  if (elected) return elected.votes[one]!;
  const excluded = rounds.findIndex(
    ({ transfer }) => transfer?.reason === 'EXCLUDED' && transfer.from === one,
  );
  const last = excluded < 0 ? rounds.at(-1) : rounds[excluded - 1];
  return last?.votes[one] ?? 0;
}

function stageOf({ transfer, votes, quota, nonTransferable, elected }: Round): TransferStage {
  const { from = null, reason = null, tied = [] } = transfer ?? {};
  return { from, reason, tiedWith: tied, quota, votes, elected, nonTransferable };
}
