/** The part of a logger that the runner speaks to. */
export interface EmbeddedLog {
  info(message: string): void;
  warn(message: string): void;
}

/** Where the package's programs are and what they need in their environment. */
export interface Binaries {
  /** The package's `native` folder, with bin, lib and share. */
  native: string;
  /** Where to look for libraries first, when the package's own links are missing. */
  libraryPath?: string;
}

/** As whom PostgreSQL runs: it refuses to be root. */
export interface Identity {
  /** Program and arguments put before the real one. */
  prefix: readonly string[];
  uid?: number;
  gid?: number;
}

/** Everything needed to run one of PostgreSQL's programs on one cluster. */
export interface Seat {
  binaries: Binaries;
  identity: Identity;
  /** The folder of the cluster, its password and its log. */
  home: string;
  /** PostgreSQL's own data directory, inside `home`. */
  cluster: string;
}
