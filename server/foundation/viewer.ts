/** What a person may be besides a resident. */
export enum Role {
  RESIDENT = 'RESIDENT',
  MODERATOR = 'MODERATOR',
  OFFICIAL = 'OFFICIAL',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

/** What a program may do in a person’s name. A browser's session may do all that its person may. */
export enum Scope {
  READ = 'READ',
  PARTICIPATE = 'PARTICIPATE',
  MODERATE = 'MODERATE',
  OFFICIAL = 'OFFICIAL',
  ADMIN = 'ADMIN',
}

/** A role somebody holds; null community and unit mean everywhere. */
export interface HeldRole {
  role: Role;
  communityId: string | null;
  unitId: string | null;
}

/** What a request showed to be somebody: a browser's session, or a program's token with what it may do. */
export interface Credential {
  kind: 'SESSION' | 'TOKEN';
  id: string;
  scopes: readonly Scope[];
  expiresAt: Date;
  /** With a session: when it was last written down that it is in use. */
  usedAt?: Date;
  /** Most requests a minute; null where the person's own limit holds. */
  rate: number | null;
}

/** Who is asking. `personId` is null for a visitor who is signed out. */
export interface Viewer {
  personId: string | null;
  /** Tells one browser or program from another, for presence; for visitors too. */
  sessionKey: string;
  /** How they showed who they are; null for a visitor. */
  credential: Credential | null;
  /** Those that the credential's scopes let through. */
  roles: HeldRole[];
  /** Communities whose register has this person. */
  residentOf: string[];
  /** Areas they live in by those registers: building, grid, community, street. */
  areaIds: string[];
}

/** The same for all visitors: one of them is kept for each who looks at a board. */
const NONE: never[] = [];
Object.freeze(NONE);

/** A visitor who has not signed in. */
export function visitor(sessionKey: string): Viewer {
  return {
    personId: null,
    sessionKey,
    credential: null,
    roles: NONE,
    residentOf: NONE,
    areaIds: NONE,
  };
}

/** Whether the viewer holds the role in that community, or everywhere. */
export function hasRole(viewer: Viewer, role: Role, communityId: string | null): boolean {
  return viewer.roles.some(
    (held) => held.role === role && (held.communityId === null || held.communityId === communityId),
  );
}
