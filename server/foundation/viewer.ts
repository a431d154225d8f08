/** What a person may be besides a resident. */
export enum Role {
  RESIDENT = 'RESIDENT',
  MODERATOR = 'MODERATOR',
  OFFICIAL = 'OFFICIAL',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

/** A role somebody holds; null community and unit mean everywhere. */
export interface HeldRole {
  role: Role;
  communityId: string | null;
  unitId: string | null;
}

/** Who is asking. `personId` is null for a visitor who is signed out. */
export interface Viewer {
  personId: string | null;
  /** Tells one browser or program from another, for presence; for visitors too. */
  sessionKey: string;
  roles: HeldRole[];
  /** Communities whose register has this person. */
  residentOf: string[];
  /** Areas they live in by those registers: building, grid, community, street. */
  areaIds: string[];
}

/** A visitor who has not signed in. */
export function visitor(sessionKey: string): Viewer {
  return { personId: null, sessionKey, roles: [], residentOf: [], areaIds: [] };
}

/** Whether the viewer holds the role in that community, or everywhere. */
export function hasRole(viewer: Viewer, role: Role, communityId: string | null): boolean {
  return viewer.roles.some(
    (held) => held.role === role && (held.communityId === null || held.communityId === communityId),
  );
}
