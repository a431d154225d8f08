import { ended } from '../jobs/ended.js';

/** Most that one statement asks for: a hall that comes back after a cut must not wait for the last of them. */
const MOST_AT_ONCE = 500;

/** What hangs, as on a connection that has died without a word, doesn't hold up others for longer than that. */
const LONGEST_WAIT_MS = 50;

/** How things are fetched: answers in the order of the keys, of which no two are the same. */
type Fetch<K, V> = (keys: readonly K[]) => Promise<V[]>;

/** Somebody who waits for the things of these keys. */
interface Asker<K, V> {
  keys: readonly K[];
  resolve: (values: V[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Answers those who ask at the same moment, or while others are being answered, by one statement. Nothing is kept: whoever
 * asks is answered by a statement that was sent after they asked.
 */
export class Gathering<K, V> {
  private waiting: Asker<K, V>[] = [];
  private underWay: Promise<unknown> | null = null;

  /** `identity` says what makes two keys the same, when they are not plain strings. */
  constructor(
    private readonly fetch: Fetch<K, V>,
    private readonly identity: (key: K) => unknown = (key) => key,
  ) {}

  /** The things of these keys, in their order. */
  ask(keys: readonly K[]): Promise<V[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ keys, resolve, reject });
      if (this.waiting.length === 1) this.sendSoon();
    });
  }

  /** Once all that has arrived on sockets by then has been read. */
  private sendSoon(): void {
    const send = () => void setImmediate(() => this.send());
    if (this.underWay) void ended(this.underWay, LONGEST_WAIT_MS).then(send);
    else send();
  }

  private send(): void {
    const askers = this.takeAskers();
    const answering = this.answer(askers).finally(() => {
      if (this.underWay === answering) this.underWay = null;
    });
    this.underWay = answering;
    if (this.waiting.length > 0) this.sendSoon();
  }

  /** As many as one statement asks for, and one at least. */
  private takeAskers(): Asker<K, V>[] {
    let keys = 0;
    const next = this.waiting.findIndex((asker, place) => {
      keys += asker.keys.length;
      return place > 0 && keys > MOST_AT_ONCE;
    });
    return this.waiting.splice(0, next < 0 ? this.waiting.length : next);
  }

  private async answer(askers: Asker<K, V>[]): Promise<void> {
    try {
      const answers = await this.fetchAll(askers);
      askers.forEach(({ resolve }, place) => resolve(answers[place]!));
    } catch (error) {
      if (askers.length === 1) return askers[0]!.reject(error);
      // What one of them asks for may be what it failed by.
      await Promise.all(askers.map((asker) => this.answer([asker])));
    }
  }

  private async fetchAll(askers: Asker<K, V>[]): Promise<V[][]> {
    if (askers.length === 1) return [await this.fetch(askers[0]!.keys)];
    const unique = new Map<unknown, K>();
    for (const { keys } of askers) for (const key of keys) unique.set(this.identity(key), key);
    const values = await this.fetch([...unique.values()]);
    const found = new Map([...unique.keys()].map((identity, place) => [identity, values[place]!]));
    return askers.map(({ keys }) => keys.map((key) => found.get(this.identity(key))!));
  }
}
