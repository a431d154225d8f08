import { WebSocket } from 'ws';
import { RequestError } from '../../foundation/errors/request-error.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import type { Viewer } from '../../foundation/viewer.js';
import { CLOSE_CODES } from './close-codes.js';

/** Finds out anew who speaks through a socket; throws a {@link RequestError} when their token has ended. */
export type Identify = () => Promise<Viewer>;

/** A socket of somebody who is signed in. */
interface Entry {
  socket: Pick<WebSocket, 'close' | 'once' | 'readyState'>;
  viewer: Viewer;
  identify: Identify;
  /** Fires when their session or token is over as far as was known. */
  expiry?: NodeJS.Timeout;
}

/** Longest a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * The sockets of people who are signed in. When what somebody may do changes, theirs are closed, with everything live on
 * them: whoever may still come in connects again and is judged anew, as every feed goes on after a cursor.
 */
export class OpenSockets {
  private readonly byPerson = new Map<string, Set<Entry>>();
  /** Those being identified, each with whose access has changed meanwhile. */
  private readonly arriving = new Set<Set<string>>();

  constructor(private readonly platform: Platform) {
    platform.bus.listen((message) => {
      if (message.kind !== 'access') return;
      for (const changed of this.arriving) changed.add(message.personId);
      for (const entry of this.byPerson.get(message.personId) ?? []) void this.judge(entry);
    });
  }

  /** Who speaks through a new socket, watched from now on until it closes. */
  async admit(socket: Entry['socket'], identify: Identify): Promise<Viewer> {
    const changed = new Set<string>();
    this.arriving.add(changed);
    try {
      let viewer = await identify();
      // A change between our look and our watch would be slept through.
      while (viewer.personId && changed.delete(viewer.personId)) viewer = await identify();
      if (viewer.personId) this.watch({ socket, viewer, identify });
      return viewer;
    } finally {
      this.arriving.delete(changed);
    }
  }

  private watch(entry: Entry): void {
    // It may have closed while it was being identified.
    if (entry.socket.readyState === WebSocket.CLOSED) return;
    const { personId } = entry.viewer;
    const theirs = this.byPerson.get(personId!) ?? new Set();
    this.byPerson.set(personId!, theirs.add(entry));
    this.awaitExpiry(entry);
    entry.socket.once('close', () => {
      clearTimeout(entry.expiry);
      theirs.delete(entry);
      if (theirs.size === 0) this.byPerson.delete(personId!);
    });
  }

  private awaitExpiry(entry: Entry): void {
    clearTimeout(entry.expiry);
    const until = entry.viewer.credential!.expiresAt.getTime();
    const lasts = until - this.platform.clock.now().getTime();
    entry.expiry = setTimeout(() => void this.judge(entry), Math.min(lasts + 1, LONGEST_MS));
    entry.expiry.unref();
  }

  private async judge(entry: Entry): Promise<void> {
    const { socket, viewer, identify } = entry;
    try {
      const now = await identify();
      if (now.personId !== viewer.personId) return end(socket);
      if (!sameAccess(now, viewer))
        return socket.close(
          CLOSE_CODES.accessChanged,
          'What you may do has changed: connect again',
        );
      // A session that was used meanwhile lasts longer than was known.
      entry.viewer = now;
      if (this.byPerson.get(now.personId!)?.has(entry)) this.awaitExpiry(entry);
    } catch (error) {
      if (error instanceof RequestError) return end(socket);
      this.platform.log.error({ err: error }, 'a socket could not be judged anew');
      socket.close(CLOSE_CODES.failed, 'Connect again');
    }
  }
}

/** This server's sockets. */
export const openSockets = perPlatform((platform) => new OpenSockets(platform));

function end(socket: Entry['socket']): void {
  socket.close(CLOSE_CODES.signInEnded, 'This sign-in has ended');
}

/** Found by one statement with everything in order, so that the same is written the same. */
function sameAccess(a: Viewer, b: Viewer): boolean {
  const access = ({ roles, residentOf, areaIds, credential }: Viewer) =>
    JSON.stringify([roles, residentOf, areaIds, credential?.scopes]);
  return access(a) === access(b);
}
