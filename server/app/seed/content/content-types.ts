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

/** A community, the size of its register and its units. */
export interface SeedCommunity {
  key: string;
  name: LocalizedText;
  district: LocalizedText;
  registerSize: number;
  buildings: number;
  units: SeedUnit[];
}

/** Where a remark stands towards its proposal. */
export type SeedStance = 'FOR' | 'AGAINST' | 'NEUTRAL';

/** One remark by a resident of a building, with the remarks that answer it. */
export interface SeedComment {
  stance: SeedStance;
  text: LocalizedText;
  building: number;
  minutesAgo: number;
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

/** The open budget vote of a board; its options are the board's proposals in their order. */
export interface SeedDecision {
  question: LocalizedText;
  method: 'BUDGET';
  budgetRule: 'GREEDY_NO_SKIP';
  tieRule: 'LISTED_ORDER';
  tallyVisibility: 'LIVE';
  basis: 'SELF_GOVERNANCE';
  binding: true;
  /** In whole yuan. */
  budget: number;
  /** What one ballot may add up to, in whole yuan. */
  maxBallotCost: number;
  quorumPercent: number;
  unitKey: string;
  moneySource: LocalizedText;
  /** The next such day after closing, so the demo never promises a day already past. */
  answerBy: { month: number; day: number };
  openedMinutesAgo: number;
  closesInMinutes: number;
  ballots: number;
  /** Approvals by proposal key, as counted over all ballots. */
  votes: Record<string, number>;
}

/** One live deliberation on one question. */
export interface SeedBoard {
  key: string;
  communityKey: string;
  question: LocalizedText;
  /** Markdown. */
  intro: LocalizedText;
  phase: 'COLLECT' | 'DISCUSS' | 'DECIDE' | 'DELIVER' | 'REVIEW';
  minutesAgo: number;
  proposals: SeedProposal[];
  decision?: SeedDecision;
}
