import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { perPlatform } from '../platform.js';
import { Gathering } from './gathering.js';

/** How many things of one kind are fetched by their keys in one statement. */
export interface LoaderDefinition<K, V> {
  /** Answers in the order of the keys. */
  fetch(keys: readonly K[], context: RequestContext): Promise<V[]>;
  /** What makes two keys the same, when they are not plain strings. */
  identity?: (key: K) => string;
  /** The same again where everybody is answered alike, so that one statement can answer several requests. */
  fetchForAll?: (keys: readonly K[], context: CommonContext) => Promise<V[]>;
  /** Fetches one alone, with those that it names. */
  fetchOne?: (key: K, context: CommonContext) => Promise<Together<V>>;
}

/** A thing, and others that came with it. */
export interface Together<V> {
  value: V;
  others: { loader: LoaderDefinition<string, unknown>; key: string; value: unknown }[];
}

/** What is known to a loader that doesn't look at who asks. */
export type CommonContext = Pick<RequestContext, 'platform'>;

/** Declares a loader that answers everybody alike; each request, or live event, makes its own from it. */
export function defineLoader<K, V>(
  fetch: (keys: readonly K[], context: CommonContext) => Promise<V[]>,
  identity?: (key: K) => string,
): LoaderDefinition<K, V> {
  return { fetch, fetchForAll: fetch, identity };
}

/** Declares a loader whose answer depends on who asks, or on what other loaders answer. */
export function defineViewerLoader<K, V>(
  fetch: LoaderDefinition<K, V>['fetch'],
  identity?: (key: K) => string,
): LoaderDefinition<K, V> {
  return { fetch, identity };
}

/** What several requests ask for at the same moment, by loader. */
const gatherings = perPlatform(() => new WeakMap<object, unknown>());

/**
 * How loaders fetch: each what it is asked for (`plain`), where it doesn't depend on who asks together with what other requests
 * ask for (`withOthers`), or one thing alone with those that it names (`withNamed`).
 */
export type Fetching = 'plain' | 'withOthers' | 'withNamed';

/** The loaders of one request or one live event: nothing is fetched twice, and nothing one by one. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  constructor(
    private readonly context: RequestContext,
    private readonly fetching: Fetching = 'plain',
  ) {}

  /** Forgets what was fetched, as a change has made it old. */
  clear(): void {
    this.made.clear();
  }

  /** Fetches one thing, together with all others asked for in the same tick. */
  load<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    return this.loaderOf(definition).load(key);
  }

  private loaderOf<K, V>(definition: LoaderDefinition<K, V>): DataLoader<K, V, unknown> {
    const known = this.made.get(definition) as DataLoader<K, V, unknown> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V, unknown>((keys) => this.fetch(definition, keys), {
      cacheKeyFn: definition.identity,
    });
    this.made.set(definition, loader);
    return loader;
  }

  private fetch<K, V>(definition: LoaderDefinition<K, V>, keys: readonly K[]): Promise<V[]> {
    const { fetchForAll, fetchOne } = definition;
    if (this.fetching === 'withOthers' && fetchForAll)
      return this.gatheringOf(definition, fetchForAll).ask(keys);
    if (this.fetching === 'withNamed' && fetchOne && keys.length === 1)
      return this.takeAll(fetchOne(keys[0]!, this.context));
    return definition.fetch(keys, this.context);
  }

  private async takeAll<V>(coming: Promise<Together<V>>): Promise<V[]> {
    const { value, others } = await coming;
    for (const other of others) this.loaderOf(other.loader).prime(other.key, other.value);
    return [value];
  }

  private gatheringOf<K, V>(
    definition: LoaderDefinition<K, V>,
    fetch: NonNullable<LoaderDefinition<K, V>['fetchForAll']>,
  ): Gathering<K, V> {
    const { platform } = this.context;
    const made = gatherings(platform);
    const known = made.get(definition) as Gathering<K, V> | undefined;
    if (known) return known;
    const gathering = new Gathering<K, V>((keys) => fetch(keys, { platform }), definition.identity);
    made.set(definition, gathering);
    return gathering;
  }
}
