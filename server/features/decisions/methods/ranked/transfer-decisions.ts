import type { StageStanding, TransferStage } from '../count-details.js';
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
  const stages = stagesOf(everybody, rounds, idOf);
  return {
    winners,
    tiers: [...winners, ...others].map((one) => [one]),
    scores: everybody.map((one) => lastVotesOf(one, stages)),
    details: { kind: 'TRANSFERS', stages },
  };
}

/** What somebody had when elected or excluded, or else at the end. */
function lastVotesOf(place: number, stages: TransferStage[]): number {
  const settled = stages.findIndex(({ standings }) => standings[place]!.status !== 'CONTINUING');
  const isElected = settled >= 0 && stages[settled]!.standings[place]!.status === 'ELECTED';
  // Whoever is excluded has given everything away by then.
  const stage =
    settled < 0 ? stages.at(-1) : stages[isElected ? settled : Math.max(0, settled - 1)];
  return stage?.standings[place]!.votes ?? 0;
}

function stagesOf(everybody: number[], rounds: readonly Round[], idOf: IdOf): TransferStage[] {
  const elected = new Set<number>();
  const excluded = new Set<number>();
  return rounds.map(({ number, transfer, votes, quota, nonTransferable, ...round }, index) => {
    for (const one of round.elected) elected.add(one);
    if (transfer?.reason === 'EXCLUDED') excluded.add(transfer.from!);
    const before = rounds[index - 1]?.votes;
    return {
      number,
      from: transfer && transfer.from !== null ? idOf(transfer.from) : null,
      reason: transfer?.reason ?? null,
      tiedWith: transfer?.tied.map(idOf) ?? [],
      quota,
      nonTransferable,
      standings: everybody.map((one): StageStanding => ({
        optionId: idOf(one),
        votes: votes[one]!,
        change: before ? inMillionths(votes[one]! - before[one]!) : 0,
        status: elected.has(one) ? 'ELECTED' : excluded.has(one) ? 'EXCLUDED' : 'CONTINUING',
      })),
    };
  });
}

/** Differences of decimals as they are meant. */
function inMillionths(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
