import { createCommunity } from '../../../features/communities/create-community.js';
import { OPERATOR } from '../../../foundation/audit.js';
import { Role, visitor } from '../../../foundation/viewer.js';
import { createContext } from '../../graphql/context.js';
import { given, type Command } from './command.js';
import { languageOf } from './language.js';
import { withPlatform } from './with-platform.js';

/** Whoever runs the server may do what an administrator may. */
const operator = {
  ...visitor(OPERATOR),
  personId: OPERATOR,
  roles: [{ role: Role.ADMINISTRATOR, communityId: null, unitId: null }],
};

/** A community, by the same use case as on the pages. */
export const createCommunityCommand: Command = {
  name: 'community create',
  summary: 'Sets up a community, whose residents decide.',
  options: {
    name: { value: 'NAME', help: 'what it is called, up to 80 characters', required: true },
    'time-zone': { value: 'ZONE', help: 'such as Asia/Shanghai', required: true },
    currency: { value: 'CODE', help: 'three letters, such as CNY', required: true },
  },
  run: (scene, values) =>
    withPlatform(scene, async (platform) => {
      const name = given(values, 'name');
      const locale = languageOf(name);
      const context = createContext(platform, { viewer: operator, locale, cookies: null });
      const id = await createCommunity(context, {
        name,
        timeZone: given(values, 'time-zone'),
        currency: given(values, 'currency'),
      });
      return [
        `${id} is there: ${platform.publicUrl}/communities/${id}`,
        'Then: an administrator signs in, adds its responsible bodies, and brings residents onto its register.',
      ];
    }),
};
