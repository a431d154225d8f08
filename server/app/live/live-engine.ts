import { GaugeSource } from '../../foundation/realtime/gauge-source.js';
import { StreamSource } from '../../foundation/realtime/stream-source.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import type { Caller } from '../graphql/context.js';
import { Follower, type FollowingOperation, type Group } from './follower.js';
import { GaugeGroup } from './gauge-group.js';
import { LiveQuery, type Question } from './live-query.js';
import type { Outbox } from './outbox.js';
import { questionKey } from './question-key.js';
import { Reader } from '../execution/reader.js';
import { StreamGroup } from './stream-group.js';

/** A live operation of a socket. */
export interface LiveOperation {
  question: Question;
  caller: Caller;
  outbox: Outbox;
  operation: FollowingOperation;
}

/** A source that can be followed together. */
export type SharedSource = StreamSource | GaugeSource;

/**
 * What is followed on this server. Everybody who asks the same of the same source shares its executions, and is sent the
 * same bytes, whether or not we know their document.
 */
export class LiveEngine {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly platform: Platform) {}

  /** How many distinct live queries there are. */
  get size(): number {
    return this.groups.size;
  }

  /** Lets an operation follow a source, which tells it when that is over. */
  follow(source: SharedSource, { question, caller, outbox, operation }: LiveOperation): Follower {
    const seen = source instanceof StreamSource ? source.place.after : -1;
    const follower = new Follower(new Reader(caller), outbox, operation, source, seen);
    follower.group = this.groupOf(source, question);
    follower.group.join(follower);
    return follower;
  }

  private groupOf(source: SharedSource, question: Question): Group {
    const key = `${source.key}\n${questionKey(question)}`;
    const known = this.groups.get(key);
    if (known) return known;
    const query = new LiveQuery(this.platform, question);
    const forget = () => this.groups.delete(key);
    const group =
      source instanceof StreamSource
        ? new StreamGroup(source, query, forget)
        : new GaugeGroup(source, query, forget);
    this.groups.set(key, group);
    return group;
  }
}

/** This server's live engine. */
export const liveEngine = perPlatform((platform) => new LiveEngine(platform));
