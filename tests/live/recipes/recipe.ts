/** A board to follow, and what to do with what comes. */
export interface Following {
  /** Address of the API: `ws://localhost:4000/graphql`. */
  url: string;
  boardId: string;
  /** Where to begin: `Query.board { feedCursor }` as it was read with the board. */
  after: string;
  /** Called with each event of the board, once and in order. */
  onEvent: (event: BoardEvent) => void;
  /** Reads the board anew, since the log can’t go on from the cursor; resolves with the new `feedCursor`. */
  readAnew: () => Promise<string>;
  /** How long to wait before the next try, after so many in a row that failed. */
  pause?: (failures: number) => Promise<void>;
}

/** An event as the document below asks for it. */
export interface BoardEvent {
  __typename: string;
  cursor: string;
  comment?: { id: string } | null;
}

/** Follows a board by one client library, without gap or duplicate, however often the connection is lost; returns how to stop. */
export type Recipe = (following: Following) => () => void;

/** What is asked of the feed. */
export const BOARD_FEED = `subscription BoardFeed($id: ID!, $after: Cursor) {
  boardFeed(boardId: $id, after: $after) {
    __typename
    ... on BoardEvent { cursor }
    ... on CommentAdded { comment { id } }
    ... on ResyncRequired { reason }
  }
}`;

/** What comes of it. */
export interface BoardFeed {
  boardFeed: BoardEvent | { __typename: 'ResyncRequired'; reason: string };
}

/** Reads the board anew, however often it takes. */
export async function readUntilThere(
  readAnew: Following['readAnew'],
  pause: (failures: number) => Promise<void>,
): Promise<string> {
  for (let failures = 0; ; failures++) {
    try {
      return await readAnew();
    } catch {
      await pause(failures);
    }
  }
}

/** Longer from try to try, up to a quarter of a minute, and never in step with other clients. */
export function backOff(failures: number): Promise<void> {
  const wait = Math.min(15_000, 250 * 2 ** failures) * (0.5 + Math.random());
  return new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
}
