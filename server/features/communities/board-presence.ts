import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import { markGaugeDirty, type GaugeKind } from '../../foundation/realtime/gauge-board.js';

/** How many are at a board now. */
@ObjectType({ description: 'How many are at a board now.' })
export class Presence {
  @Field(() => ID, { description: 'The board they are at.' })
  boardId: string;

  @Field(() => SafeInt, { description: 'A greater one is newer.' })
  version: number;

  @Field(() => Int, {
    description:
      'People and visitors who follow the board live: one per sign-in or browser, however many tabs.',
  })
  here: number;
}

/** Counts sessions, not sockets: a neighbour with three tabs is one neighbour. */
class Attendance {
  private readonly tabs = new Map<string, Map<string, number>>();
  private changes = Date.now();

  constructor(private readonly platform: Platform) {}

  /** A session comes to a board with one more tab; returns how it leaves. */
  arrive(boardId: string, sessionKey: string): () => void {
    this.count(boardId, sessionKey, 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.count(boardId, sessionKey, -1);
    };
  }

  /** How many sessions are at the board. */
  at(boardId: string): Presence {
    return { boardId, version: this.changes, here: this.tabs.get(boardId)?.size ?? 0 };
  }

  private count(boardId: string, sessionKey: string, step: number): void {
    const sessions = this.tabs.get(boardId) ?? new Map<string, number>();
    const open = (sessions.get(sessionKey) ?? 0) + step;
    if (open > 0) sessions.set(sessionKey, open);
    else sessions.delete(sessionKey);
    if (sessions.size > 0) this.tabs.set(boardId, sessions);
    else this.tabs.delete(boardId);
    this.changes = Math.max(this.changes + 1, Date.now());
    markGaugeDirty(this.platform, presenceGauge, boardId);
  }
}

/** Who is at which board on this server. */
export const attendance = perPlatform((platform) => new Attendance(platform));

/** The gauge of how many are at a board. */
export const presenceGauge: GaugeKind<Presence> = {
  name: 'presence',
  compute: (platform, boardId) => Promise.resolve(attendance(platform).at(boardId)),
};
