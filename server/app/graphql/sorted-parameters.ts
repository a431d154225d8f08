import { getMetadataStorage } from 'type-graphql';

/** Parameters of a resolver, as the library knows them. */
type Parameters = { index: number }[];

/**
 * The library sorts the parameters of a resolver by their places whenever it is called, hundreds of times for a board. They are
 * sorted here for good, and answer being sorted with themselves.
 */
export function sortParametersOnce(): void {
  const { queries, mutations, subscriptions, fieldResolvers } = getMetadataStorage();
  for (const { params } of [queries, mutations, subscriptions, fieldResolvers].flat())
    if (params) sortOnce(params);
}

function sortOnce(params: Parameters): void {
  params.sort((a, b) => a.index - b.index);
  Object.defineProperty(params, 'sort', { value: () => params, configurable: true });
}
