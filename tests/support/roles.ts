import { Role } from '../../server/foundation/viewer.js';
import type { Api } from './api.js';
import { buildCommunity, buildPerson } from './factories.js';
import type { TestServer } from './test-server.js';

/** Everybody a policy tells apart. */
export const ROLES = [
  'visitor',
  'resident',
  'resident elsewhere',
  'moderator',
  'moderator elsewhere',
  'official',
  'administrator',
] as const;

/** One of them. */
export type RoleName = (typeof ROLES)[number];

/** A client for each of them, as seen from one community. */
export async function buildEverybody(
  server: TestServer,
  communityId: string,
): Promise<Record<RoleName, Api>> {
  const elsewhere = await buildCommunity(server);
  const build = async (person: Parameters<typeof buildPerson>[1]) =>
    (await buildPerson(server, person)).api;
  return {
    visitor: server.api(),
    resident: await build({ residentOf: communityId }),
    'resident elsewhere': await build({ residentOf: elsewhere.id }),
    moderator: await build({ role: Role.MODERATOR, communityId }),
    'moderator elsewhere': await build({ role: Role.MODERATOR, communityId: elsewhere.id }),
    official: await build({ role: Role.OFFICIAL, communityId }),
    administrator: await build({ role: Role.ADMINISTRATOR }),
  };
}

/** The code a mutation is refused with, as a whole or in its payload; null when it was done. */
export async function refusalOf(api: Api, name: string, input: object): Promise<string | null> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { payload: ${name}(input: $input) { userErrors { code } } }`;
  const { data, errors } = await api.send<{ payload: { userErrors: { code: string }[] } }>(
    document,
    { input },
  );
  if (errors) return errors[0]!.extensions?.code ?? 'an error without a code';
  return data?.payload.userErrors[0]?.code ?? null;
}
