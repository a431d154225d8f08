import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import type { Board } from '../../communities/board.js';
import { canFacilitate } from '../../communities/communities.policy.js';
import { DecisionStatus } from '../decision.enums.js';
import { takesBallots, type DecisionFacts } from '../decisions.policy.js';
import type { BallotWay } from './ballot-way.js';
import { notReturned, type PaperBox } from './paper-box.js';

/** What policies about ballots on paper ask. */
export interface PaperFacts {
  board: Pick<Board, 'communityId'>;
  decision: DecisionFacts;
  /** Null before the first is handed out. */
  box: PaperBox | null;
  /** For those who change something, the database's clock. */
  at: Date;
}

/** Whoever is to get one, as the roll has them; null: not on it. */
export interface PaperVoter {
  personId: string;
  way: BallotWay | null;
  hasCast: boolean;
}

/** Hands out ballots on paper, and takes them back, while ballots are cast. */
export function canHandOutPaper(viewer: Viewer, { board, decision, box, at }: PaperFacts): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => takesBallots(decision, at),
    () => notEnded(box),
  );
}

/** Hands one out to this person. Nobody does so to themselves: two always know of each. */
export function canHandOutPaperTo(
  viewer: Viewer,
  facts: PaperFacts,
  { personId, way, hasCast }: PaperVoter,
): Verdict {
  return firstObjection(
    () => canHandOutPaper(viewer, facts),
    () =>
      personId === viewer.personId
        ? denied(UserErrorCode.NOT_ALLOWED, 'paperForYourself')
        : ALLOWED,
    () => (way ? ALLOWED : denied(UserErrorCode.BAD_INPUT, 'residentNotOnRoll')),
    () => (hasCast ? denied(UserErrorCode.CONFLICT, 'residentHasCast') : ALLOWED),
    () => (way === 'PAPER' ? denied(UserErrorCode.CONFLICT, 'residentHasPaper') : ALLOWED),
  );
}

/** Takes one back that was not used, from this person; not while all that are out have been counted. */
export function canTakePaperBack(
  viewer: Viewer,
  facts: PaperFacts & { box: PaperBox },
  { way }: Pick<PaperVoter, 'way'>,
): Verdict {
  return firstObjection(
    () => canHandOutPaper(viewer, facts),
    () => (way === 'PAPER' ? ALLOWED : denied(UserErrorCode.CONFLICT, 'residentHasNoPaper')),
    () => someAreOut(facts.box),
  );
}

/** Counts ballots on paper in, takes out a batch that was counted wrongly, and says that no more come; until the vote has closed. */
export function canCountPaper(viewer: Viewer, { board, decision, box }: PaperFacts): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () =>
      decision.status === DecisionStatus.OPEN ? ALLOWED : denied(UserErrorCode.CLOSED, 'notOpen'),
    () => (box ? ALLOWED : denied(UserErrorCode.CONFLICT, 'noPaperOut')),
    () => notEnded(box),
  );
}

function notEnded(box: PaperBox | null): Verdict {
  return box?.endedAt ? denied(UserErrorCode.CLOSED, 'paperCountEnded') : ALLOWED;
}

function someAreOut(box: PaperBox): Verdict {
  return notReturned(box) > 0 ? ALLOWED : denied(UserErrorCode.CONFLICT, 'paperAllCounted');
}
