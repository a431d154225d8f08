import type { Thing, Things } from '../../walk/things.js';
import type { Place, Viewer } from '../../world/company.js';
import { administers, runs, works } from '../../world/standing.js';
import type { World } from '../../world/world.js';

/** What somebody is refused with who may not do it; null for those who are let through to whatever else may be wrong. */
export type Refused = (viewer: Viewer, thing: Thing) => string | null;

/**
 * Who may do something. To add a mutation: name what it is done to, give an input that is refused to everybody who may do
 * it (a text that is empty, a state that is over), so that the walk changes nothing, and say who is refused with what.
 */
export interface MutationRow {
  /** The kind of thing that it is done to; null when that is the viewer, or nothing. */
  of: string | null;
  input: (thing: Thing, world: World) => object;
  /** The field of its `viewerCan` that says beforehand who may. */
  button?: string;
  /** Asked of those who are signed in, in a browser or with a token for all there is, about what is there for them. */
  refused: Refused;
  /** Whether visitors may, too. */
  visitorsToo?: boolean;
  /** Which of those things it is tried on; left out: one of each kind. */
  on?: (thing: Thing, things: Things) => boolean;
  /** Whether who may do it is asked before whether the thing is there. */
  whateverIsThere?: boolean;
  /** Whether what nobody can do any more is said before who might have. */
  stateFirst?: boolean;
  /** Whether it can be done to a thing but once, so that it is tried by one of those who may. */
  spends?: boolean;
  /** Whether it begins or ends sessions: it is tried last, over HTTP, in one that is made for it. */
  endsSession?: boolean;
}

export const everybody: Refused = () => null;

const unless =
  (allowed: (viewer: Viewer, thing: Thing) => boolean, code: string): Refused =>
  (viewer, thing) =>
    allowed(viewer, thing) ? null : code;

/** Nobody belongs to where what never was would be. */
const at = ({ place }: Thing): Place => place ?? ('nowhere' as Place);

/** For those who live in the community. */
export const itsResidents = unless(
  (viewer, thing) => viewer.livesIn === at(thing),
  'NOT_A_RESIDENT',
);

/** For facilitators and administrators of the community. */
export const thoseWhoRunIt = unless((viewer, thing) => runs(viewer, at(thing)), 'NOT_ALLOWED');

/** For those whose business the community’s register is; nobody else learns what there is. */
export const thoseWhoRunItUnseen = unless((viewer, thing) => runs(viewer, at(thing)), 'NOT_FOUND');

/** For administrators of the community. */
export const itsAdministrators = unless(
  (viewer, thing) => administers(viewer, at(thing)),
  'NOT_ALLOWED',
);

/** For those who administer everything. */
export const administratorsOfEverything = unless(
  (viewer) => viewer.administers === 'everything',
  'NOT_ALLOWED',
);

/** For the staff of the body whose business it is. */
export const itsStaff = unless(
  (viewer, thing) => viewer.ofTheUnit && viewer.worksIn === at(thing),
  'NOT_ALLOWED',
);

/** For whoever wrote it, or whose it is. */
export const itsOwner = unless(
  ({ personId }, { ownerId }) => ownerId !== null && ownerId === personId,
  'NOT_ALLOWED',
);

/** For its owner alone, who alone knows that it is there. */
export const itsOwnerUnseen = unless(
  ({ personId }, { ownerId }) => ownerId !== null && ownerId === personId,
  'NOT_FOUND',
);

/** For residents, and those who run the community’s boards. */
export const residentsAndThoseWhoRunIt = unless(
  (viewer, thing) => viewer.livesIn === at(thing) || runs(viewer, at(thing)),
  'NOT_A_RESIDENT',
);

/** For those on the roll: the residents, or those of them who live in the area that a board is for. */
export const thoseOnTheRoll = unless(
  (viewer, thing) => viewer.livesIn === at(thing) && (thing.visibility !== 'ROLL' || viewer.inArea),
  'NOT_ON_ROLL',
);

/** For administrators of the community; nobody else learns what there is. */
export const itsAdministratorsUnseen = unless(
  (viewer, thing) => administers(viewer, at(thing)),
  'NOT_FOUND',
);

/** For the staff of the body whose business it is, and those who run the community. */
export const itsStaffAndThoseWhoRunIt = unless(
  (viewer, thing) => (viewer.ofTheUnit && viewer.worksIn === at(thing)) || runs(viewer, at(thing)),
  'NOT_ALLOWED',
);

/** For the staff of any body of the community, and those who run it. */
export const thoseWhoWorkThere = unless((viewer, thing) => works(viewer, at(thing)), 'NOT_ALLOWED');

/** For everybody but whoever wrote it. */
export const anybodyElse = unless(
  ({ personId }, { ownerId }) => ownerId !== personId,
  'NOT_ALLOWED',
);

/** For its author, as long as they take part where it is. */
export const itsAuthorWhereTheyTakePart: Refused = (viewer, thing) =>
  residentsAndThoseWhoRunIt(viewer, thing) ?? itsOwner(viewer, thing);

/** For the staff of the body whose business it is, where that is to say something and no more. */
export const itsStaffIfAdvisory: Refused = (viewer, thing) =>
  thing.state === 'ADVISORY' ? itsStaff(viewer, thing) : 'NOT_ALLOWED';

/** For residents who watch over it: in this world somebody watches what is open in public. */
export const itsWatchers: Refused = (viewer, thing) =>
  itsResidents(viewer, thing) ??
  (viewer.name === 'resident' && thing.visibility === 'PUBLIC' && thing.state === 'OPEN'
    ? null
    : 'NOT_ALLOWED');
