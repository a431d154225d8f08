import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';

/** How many things of one kind are fetched by their keys in one statement. */
export interface LoaderDefinition<K, V> {
  /** Answers in the order of the keys. */
  fetch(keys: readonly K[], context: RequestContext): Promise<V[]>;
  /** What makes two keys the same, when they are not plain strings. */
  identity?: (key: K) => string;
}

/** Declares a loader; each request, or live event, makes its own from it. */
export function defineLoader<K, V>(
  fetch: LoaderDefinition<K, V>['fetch'],
  identity?: (key: K) => string,
): LoaderDefinition<K, V> {
  return { fetch, identity };
}

/** The loaders of one request or one live event: nothing is fetched twice, and nothing one by one. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  constructor(private readonly context: RequestContext) {}

  /** Forgets what was fetched, as a change has made it old. */
  clear(): void {
    this.made.clear();
  }

  /** Fetches one thing, together with all others asked for in the same tick. */
  load<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    let loader = this.made.get(definition) as DataLoader<K, V, unknown> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V, unknown>((keys) => definition.fetch(keys, this.context), {
        cacheKeyFn: definition.identity,
      });
      this.made.set(definition, loader);
    }
    return loader.load(key);
  }
}
