/** The same words in both languages of the interface, each written by hand. */
export interface LocalizedText {
  zh: string;
  en: string;
}

/** What a demo person may do. */
export type SeedRole = 'RESIDENT' | 'MODERATOR' | 'OFFICIAL' | 'ADMINISTRATOR';

/** Someone the demo knows by key: a person to sign in as, or the author of a proposal. */
export interface SeedPerson {
  key: string;
  /** Null for the administrator, who belongs to no single community. */
  communityKey: string | null;
  building: number | null;
  /** Null shows the default name, such as "Resident of Building 3". */
  displayName: LocalizedText | null;
  role: SeedRole;
  unitKey?: string;
  /** Present on people of the sign-in menu. They have cast no ballot, so a visitor can try it. */
  signIn?: LocalizedText;
}

/** A body that answers for promises and concerns. Its key is unique within its community. */
export interface SeedUnit {
  key: string;
  name: LocalizedText;
}

/** A grid and the numbers of its buildings. */
export interface SeedGrid {
  name: LocalizedText;
  buildings: number[];
}

/** A community, the size of its register, its grids and its units. */
export interface SeedCommunity {
  key: string;
  name: LocalizedText;
  district: LocalizedText;
  registerSize: number;
  buildings: number;
  /** Every building is in one of them. */
  grids: SeedGrid[];
  units: SeedUnit[];
}

/** Where a remark stands towards its proposal. */
export type SeedStance = 'FOR' | 'AGAINST' | 'NEUTRAL';

/** Why something should not stand. */
export type SeedFlagReason =
  'PERSONAL_DATA' | 'INSULT' | 'SPAM' | 'OFF_TOPIC' | 'FALSE_CLAIM' | 'DANGEROUS' | 'OTHER';

/** A neighbour's word that a remark should not stand. */
export interface SeedFlag {
  building: number;
  reason: SeedFlagReason;
  note?: LocalizedText;
  minutesAgo: number;
}

/** What a facilitator decided about a remark, and what its author says against it. */
export interface SeedDecided {
  action: 'HIDE' | 'DISMISS';
  byKey: string;
  reason: SeedFlagReason;
  publicReason: LocalizedText;
  minutesAgo: number;
  /** Waits for another facilitator. */
  appeal?: { body: LocalizedText; minutesAgo: number };
}

/** Who flagged a remark, the first one first, and what was decided; left out while it waits. */
export interface SeedModeration {
  flags: SeedFlag[];
  decided?: SeedDecided;
}

/** How a resident told a remark to staff, who wrote it down, and since when they say it is not theirs. */
export interface SeedTold {
  channel: 'PHONE' | 'VISIT' | 'PAPER';
  byKey: string;
  /** The body that the official works for; left out for a facilitator. */
  unitKey?: string;
  disputedMinutesAgo?: number;
}

/** One remark by a resident of a building, with the remarks that answer it. */
export interface SeedComment {
  stance: SeedStance;
  text: LocalizedText;
  building: number;
  /** Whose it is; left out, some neighbour's of that building. */
  authorKey?: string;
  minutesAgo: number;
  /** Left out where they wrote it themselves. */
  told?: SeedTold;
  moderation?: SeedModeration;
  replies?: SeedComment[];
}

/** What a proposal is mainly about. */
export type SeedCategory =
  'ACCESSIBILITY' | 'CULTURE' | 'ENVIRONMENT' | 'FACILITIES' | 'MOBILITY' | 'SAFETY' | 'OTHER';

/** A proposal with its backing and its discussion. */
export interface SeedProposal {
  key: string;
  authorKey: string;
  title: LocalizedText;
  /** Markdown. The first paragraph can stand alone as a summary. */
  body: LocalizedText;
  category: SeedCategory;
  /** In whole yuan; null when nobody has worked it out yet. */
  cost: number | null;
  backing: number;
  minutesAgo: number;
  comments: SeedComment[];
}

/** A proposal that became part of another one of its board, which counts its backers among its own. */
export interface SeedMerged extends SeedProposal {
  into: string;
  reason: LocalizedText;
  mergedMinutesAgo: number;
}

/** An option that is worded for the vote and stands for no proposal. */
export interface SeedOption {
  key: string;
  label: LocalizedText;
}

/** A board's vote, open or over. */
export interface SeedDecision {
  question: LocalizedText;
  method: 'BUDGET' | 'APPROVAL';
  budgetRule?: 'GREEDY' | 'GREEDY_NO_SKIP';
  /** The most options on one ballot; left out: as many as there are. */
  maxChoices?: number;
  tieRule: 'LISTED_ORDER';
  tallyVisibility: 'LIVE' | 'AFTER_CLOSING';
  basis: 'SELF_GOVERNANCE';
  binding: true;
  /** In whole yuan; with BUDGET. */
  budget?: number;
  /** What one ballot may add up to, in whole yuan. */
  maxBallotCost?: number;
  quorumPercent: number;
  unitKey: string;
  /** Null when nothing has to be paid. */
  moneySource: LocalizedText | null;
  /** The next such day after closing, so the demo never promises a day already past; or so many days from now. */
  answerBy: { month: number; day: number } | { inDays: number };
  openedMinutesAgo: number;
  /** Below zero: closed so many minutes ago. */
  closesInMinutes: number;
  ballots: number;
  /** Left out: the board's proposals in their order. */
  options?: SeedOption[];
  /** Approvals by key of proposal or option, as counted over all ballots. */
  votes: Record<string, number>;
}

/** What somebody has against a vote before it opens; without an answer it waits for one. */
export interface SeedObjection {
  building: number;
  text: LocalizedText;
  minutesAgo: number;
  answer?: { text: LocalizedText; minutesAgo: number };
}

/** A yes-or-no vote on one proposal that is announced and public, and has not opened. */
export interface SeedAnnouncement {
  question: LocalizedText;
  proposalKey: string;
  basis: 'OWNERS';
  quorumPercent: number;
  unitKey: string;
  moneySource: LocalizedText;
  /** Only residents of this building can vote. */
  rollBuilding: number;
  announcedMinutesAgo: number;
  opensInMinutes: number;
  closesInMinutes: number;
  answerInDays: number;
  objections: SeedObjection[];
}

/** What a watching neighbour says of a round of evidence. */
export interface SeedJudgement {
  building: number;
  /** Left out: accepted. */
  rejected?: LocalizedText;
}

/** A photo that evidence shows, drawn as SVG. */
export interface SeedPhoto {
  drawing: string;
  alt: LocalizedText;
}

/** A round of evidence by the staff of the body that leads. */
export interface SeedReport {
  body: LocalizedText;
  photo?: SeedPhoto;
  minutesAgo: number;
  judgements: SeedJudgement[];
}

/** A step of a promise; what has come of it follows from its reports. */
export interface SeedStep {
  title: LocalizedText;
  weight: number;
  /** Below zero: it was due so many days ago. */
  dueInDays: number;
  reports?: SeedReport[];
  /** The building of a resident who has taken it on. */
  takenBy?: number;
}

/** A due date that was put off. */
export interface SeedDelay {
  fromInDays: number;
  toInDays: number;
  reason: LocalizedText;
  minutesAgo: number;
}

/** How the body that leads carries out what was chosen. */
export interface SeedPromise {
  /** Of the proposal that was adopted. */
  proposalKey: string;
  officialKey: string;
  helperKeys: string[];
  dueInDays: number;
  steps: SeedStep[];
  delays?: SeedDelay[];
  /** When the last step was accepted; left out while there is more to do. */
  keptMinutesAgo?: number;
}

/** What residents have said so far on whether it is solved. */
export interface SeedReview {
  solved: number;
  notSolved: number;
  cannotSay: number;
  details: {
    verdict: 'SOLVED' | 'NOT_SOLVED' | 'CANNOT_SAY';
    building: number;
    text: LocalizedText;
  }[];
}

/** One live deliberation on one question. */
export interface SeedBoard {
  key: string;
  communityKey: string;
  question: LocalizedText;
  /** Markdown. */
  intro: LocalizedText;
  phase: 'COLLECT' | 'DISCUSS' | 'DECIDE' | 'DELIVER' | 'REVIEW';
  /** When the present phase is planned to end. */
  plannedEnd?: { inDays: number };
  minutesAgo: number;
  proposals: SeedProposal[];
  /** What has become part of those. */
  merged?: SeedMerged[];
  decision?: SeedDecision;
  announcement?: SeedAnnouncement;
  promises?: SeedPromise[];
  review?: SeedReview;
}

/** A question residents put on the agenda themselves. */
export interface SeedInitiative {
  key: string;
  communityKey: string;
  starterKey: string;
  question: LocalizedText;
  /** Markdown. */
  body: LocalizedText;
  /** The starter included. */
  backing: number;
  startedMinutesAgo: number;
  /** When it had what it needs; left out while it gathers. */
  reachedMinutesAgo?: number;
  /** A board by its key, or a reason. */
  answer?: { byKey: string; minutesAgo: number; boardKey?: string; reason?: LocalizedText };
}
