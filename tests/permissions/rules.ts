import type { Viewer } from './world/company.js';
import { administers, runs, seesBoard, works } from './world/standing.js';
import type { Thing } from './walk/things.js';

/** To whom a field of something they reach shows what it holds, and what it shows to others. */
export interface FieldRule {
  /** Whom it is shown to, of those who reach what it belongs to; left out: all of them. */
  to?: (viewer: Viewer, thing: Thing) => boolean;
  /** Whether it is about the viewer: then it and all below it differs from one to another. */
  differs?: boolean;
  /** Whether it holds what is there for the viewer: then it is the same for those for whom the same boards are there. */
  counts?: boolean;
  /** Whether it moves by itself, so that two looks at it differ. */
  moves?: boolean;
  /** Whether programs are refused it, whatever their token may. */
  peopleAlone?: boolean;
  /** What the others see, as `Cell.value`. */
  otherwise?: string;
}

const owns = (viewer: Viewer, { ownerId }: Thing) =>
  ownerId !== null && ownerId === viewer.personId;
const runsIt = (viewer: Viewer, { place }: Thing) => place !== null && runs(viewer, place);

/** The same for all who reach what it belongs to: no field of a thing tells one reader more than another. */
export const whoeverSeesIt: FieldRule = {};

/** The same for all, and different from one moment to the next. */
export const whoeverSeesItNow: FieldRule = { moves: true };

/** About the viewer alone: their part in it, or what they may do. */
export const aboutTheViewer: FieldRule = { differs: true };

/** About the viewer alone, and for their own eyes: no program gets it, which could carry it away. */
export const forTheirOwnEyes: FieldRule = { differs: true, peopleAlone: true };

/** A list, a count or a link that holds just what is there for the viewer. */
export const whatIsThereForThem: FieldRule = { counts: true };

/** For somebody who signed in; nothing for visitors. */
export const whoeverSignedIn: FieldRule = {
  differs: true,
  to: ({ personId }) => personId !== null,
  otherwise: 'null',
};

/** For those who run the community’s boards: facilitators and administrators. */
export const thoseWhoRunIt: FieldRule = { to: runsIt, otherwise: 'null' };

/** For whoever wrote it, and those who run the community. */
export const itsAuthorAndThoseWhoRunIt: FieldRule = {
  to: (viewer, thing) => owns(viewer, thing) || runsIt(viewer, thing),
  otherwise: 'null',
};

/** For the staff of the community’s bodies, and those who run it. */
export const thoseWhoWorkThere: FieldRule = {
  to: (viewer, { place }) => place !== null && works(viewer, place),
  otherwise: 'null',
};

/** For those who administer the community. */
export const itsAdministrators: FieldRule = {
  to: (viewer, { place }) => place !== null && administers(viewer, place),
  otherwise: 'null',
};

/** For those who administer everything. */
export const administratorsOfEverything: FieldRule = {
  to: ({ administers: own }) => own === 'everything',
  otherwise: 'null',
};

/** A link to the board it is on, for whoever sees that board. */
export const whoeverSeesItsBoard: FieldRule = {
  to: (viewer, { place, visibility }) =>
    place !== null && visibility !== null && seesBoard(viewer, { place, visibility }),
  otherwise: 'null',
};
