import type { RankedBallot } from '../../decisions/methods/ranked/ranked-election.js';

/** An election by rankings as a file holds it. */
export interface RankedFile {
  title: string | null;
  /** Their names, in the order of the file. */
  candidates: string[];
  seats: number;
  /** Candidates by their place in the list, from 0; some formats tell on which line it stands first. */
  ballots: (RankedBallot & { line?: number })[];
  /** See `RankedElection`. */
  unranked: 'LAST' | 'IGNORED';
}
