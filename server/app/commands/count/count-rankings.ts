import { borda } from '../../../features/decisions/methods/ranked/borda.js';
import { instantRunoff } from '../../../features/decisions/methods/ranked/instant-runoff.js';
import { meekStv } from '../../../features/decisions/methods/ranked/meek-stv.js';
import { rankedPairs } from '../../../features/decisions/methods/ranked/ranked-pairs.js';
import { schulze } from '../../../features/decisions/methods/ranked/schulze.js';
import {
  scottishStv,
  type SeatsElection,
} from '../../../features/decisions/methods/ranked/scottish-stv.js';
import type { TransferRound } from '../../../features/decisions/methods/ranked/stages.js';
import type { RankedFile } from '../../../features/decisions/ballot-files/ranked-file.js';
import { CountError } from './count-error.js';
import type { Counted } from './counted.js';
import { tieOrder } from './tie-order.js';

type Name = string | number;
type NameOf = (candidate: number) => Name;
type Count = (election: SeatsElection, nameOf: NameOf) => Pick<Counted, 'winners' | 'rounds'>;

const METHODS: Record<string, Count> = {
  'scottish-stv': (election, nameOf) => {
    const { winners, quota, rounds } = scottishStv(election);
    return named(
      winners,
      rounds.map((round) => ({ ...transferRound(round, nameOf), quota })),
      nameOf,
    );
  },
  'meek-stv': (election, nameOf) => {
    const { winners, rounds } = meekStv(election);
    return named(
      winners,
      rounds.map(({ excluded, votes, keep, elected, ...rest }) => ({
        ...rest,
        excluded: excluded && {
          candidate: nameOf(excluded.candidate),
          tied: excluded.tied.map(nameOf),
        },
        votes: byName(votes, nameOf),
        keep: byName(keep, nameOf),
        elected: elected.map(nameOf),
      })),
      nameOf,
    );
  },
  irv: (election, nameOf) => {
    const { winners, rounds } = instantRunoff(election);
    return named(
      winners,
      rounds.map((round) => transferRound(round, nameOf)),
      nameOf,
    );
  },
  schulze: (election, nameOf) => {
    const { winners, rounds } = schulze(election);
    return named(
      winners,
      rounds.map(({ pairwise, strongest, ranking }) => ({
        pairwise: matrix(pairwise, nameOf),
        strongest: matrix(strongest, nameOf),
        ranking: tiers(ranking, nameOf),
      })),
      nameOf,
    );
  },
  'ranked-pairs': (election, nameOf) => {
    const { winners, rounds } = rankedPairs(election);
    return named(
      winners,
      rounds.map((round) => ({
        ...round,
        winner: nameOf(round.winner),
        loser: nameOf(round.loser),
      })),
      nameOf,
    );
  },
  borda: (election, nameOf) => {
    const { winners, rounds } = borda(election);
    return named(
      winners,
      rounds.map(({ points, ranking }) => ({
        points: byName(points, nameOf),
        ranking: tiers(ranking, nameOf),
      })),
      nameOf,
    );
  },
};

/** How a file of rankings is to be counted. */
interface Terms {
  /** Null for the usual one: STV where several are elected, else instant run-off for `.blt` and Schulze for `.cvotes`. */
  method: string | null;
  seats: number | null;
  /** What ties are drawn by lot from; null: whoever is listed first goes first. */
  seed: string | null;
  /** Whether candidates are called by their numbers, from 1. */
  numbered: boolean;
}

/** Counts rankings; those whom nothing else tells apart go as the seed draws them, or as they are listed. */
export function countRankings(file: RankedFile, terms: Terms): Counted {
  const seats = terms.seats ?? file.seats;
  const method = terms.method ?? usualMethod(seats, terms.numbered);
  const count = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!count)
    throw new CountError(`--method for rankings is one of ${Object.keys(METHODS).join(', ')}`);
  if (seats > 1 && !method.endsWith('-stv') && terms.seats !== null)
    throw new CountError(`${method} elects one; several are elected by scottish-stv or meek-stv`);
  const { candidates, ballots, unranked } = file;
  const nameOf: NameOf = (candidate) => (terms.numbered ? candidate + 1 : candidates[candidate]!);
  const election = {
    candidates: candidates.length,
    seats,
    ballots,
    unranked,
    publishedOrder: tieOrder(
      terms.seed,
      candidates.map((_, candidate) => nameOf(candidate)),
    ),
  };
  const names = new Map(candidates.map((name, candidate) => [nameOf(candidate), name]));
  return { method, ...count(election, nameOf), names };
}

function usualMethod(seats: number, numbered: boolean): string {
  if (seats > 1) return 'scottish-stv';
  return numbered ? 'irv' : 'schulze';
}

function named(winners: number[], rounds: object[], nameOf: NameOf) {
  return { winners: winners.map(nameOf), rounds };
}

function transferRound({ transfer, votes, elected, ...rest }: TransferRound, nameOf: NameOf) {
  return {
    ...rest,
    transfer: transfer && {
      ...transfer,
      from: nameOf(transfer.from),
      tied: transfer.tied.map(nameOf),
    },
    votes: byName(votes, nameOf),
    elected: elected.map(nameOf),
  };
}

function byName<T>(values: readonly T[], nameOf: NameOf): Record<Name, T> {
  return Object.fromEntries(values.map((value, candidate) => [nameOf(candidate), value]));
}

function matrix(rows: readonly number[][], nameOf: NameOf) {
  return byName(
    rows.map((row) => byName(row, nameOf)),
    nameOf,
  );
}

function tiers(ranking: readonly number[][], nameOf: NameOf): Name[][] {
  return ranking.map((tier) => tier.map(nameOf));
}
