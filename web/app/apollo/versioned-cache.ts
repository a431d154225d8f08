import { InMemoryCache, type Cache, type Reference, type StoreObject } from '@apollo/client/cache';
import type { OperationVariables } from '@apollo/client';
import { connectionPolicies, implementations } from './connection-policies';

type Entity = Record<string, unknown>;

/**
 * The cache that applies by version: answers and live messages travel on different roads and may overtake each other,
 * so an object older than the one at hand changes nothing. Apollo's merge functions can't tell, because for objects
 * with an identity they see references only.
 */
export class VersionedCache extends InMemoryCache {
  constructor() {
    super({ typePolicies: connectionPolicies, possibleTypes: implementations });
  }

  override write<TData = unknown, TVariables extends OperationVariables = OperationVariables>(
    options: Cache.WriteOptions<TData, TVariables>,
  ): Reference | undefined {
    const newer = this.newerThan(options.result);
    if (newer.size === 0) return super.write(options);
    const reference = super.write({ ...options, broadcast: false });
    newer.forEach((fields, id) => this.modify({ id, fields, broadcast: false }));
    if (options.broadcast !== false) this.broadcastWatches();
    return reference;
  }

  private newerThan(result: unknown) {
    const newer = new Map<
      string,
      (value: unknown, details: { storeFieldName: string }) => unknown
    >();
    const stored = this.extract(true);
    forEachEntity(result, (incoming) => {
      const id = this.identify(incoming as StoreObject);
      const present = id === undefined ? undefined : stored[id];
      if (id === undefined || !present) return;
      const keeps = isOlder(incoming, present, 'version')
        ? isPlainField
        : isOlder(incoming, present, 'supportVersion')
          ? isSupportField
          : undefined;
      if (keeps)
        newer.set(id, (value, { storeFieldName }) =>
          keeps(storeFieldName) && storeFieldName in present ? present[storeFieldName] : value,
        );
    });
    return newer;
  }
}

function forEachEntity(value: unknown, visit: (entity: Entity) => void) {
  if (Array.isArray(value)) return value.forEach((item) => forEachEntity(item, visit));
  if (typeof value !== 'object' || value === null) return;
  const entity = value as Entity;
  if (typeof entity['version'] === 'number' || typeof entity['supportVersion'] === 'number')
    visit(entity);
  Object.values(entity).forEach((item) => forEachEntity(item, visit));
}

const isOlder = (incoming: Entity, present: StoreObject, field: string) =>
  Number(incoming[field]) < Number(present[field]);
// Pages of lists merge by their own rule, whatever the version of the object they belong to.
const isPlainField = (storeFieldName: string) => !storeFieldName.includes('(');
const isSupportField = (storeFieldName: string) =>
  storeFieldName === 'supportCount' || storeFieldName === 'supportVersion';
