/** An event as every feed delivers it. */
export interface FeedEvent {
  /** Its place in the feed. */
  cursor: string;
  /** When it was written, by the database's clock. */
  at: Date;
  /** Ids of what it is about. */
  ids: Record<string, string>;
}

/** The type of each kind of event that a feed delivers. */
export type TypesByKind<E extends FeedEvent> = Readonly<Record<string, new () => E>>;
