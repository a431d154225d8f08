import { appointAdministrator } from '../../../features/communities/appoint-administrator.js';
import { handOutLink } from '../../../features/accounts/sign-in/hand-out-link.js';
import { readEmail } from '../../../features/accounts/sign-in/contact-forms.js';
import type { Platform } from '../../../foundation/platform.js';
import { AdminError, given, type Command } from './command.js';
import { languageOf } from './language.js';
import { withPlatform } from './with-platform.js';

const EMAIL = {
  value: 'ADDRESS',
  help: 'the e-mail address they sign in with; nobody else gets to see it',
  required: true,
};

/** The first administrator, or another one. */
export const createAdministrator: Command = {
  name: 'administrator create',
  summary: 'Makes somebody an administrator of everything, and prints a link they sign in with.',
  options: {
    email: EMAIL,
    name: { value: 'NAME', help: 'what everybody sees them as, if they agree to be named' },
  },
  run: (scene, values) =>
    withPlatform(scene, async (platform) => {
      const name = values['name'] ?? null;
      const asked = { email: given(values, 'email'), name, locale: languageOf(name ?? '') };
      const { personId, email } = await appointAdministrator(platform, asked);
      return [
        `${personId} administers everything.`,
        ...(await linkLines(platform, email)),
        'Then: `npm run -s admin -- community create --help`, or create communities on the pages.',
      ];
    }),
};

/** For an administrator who can't sign in any more, or whose first link has expired. */
export const linkForAdministrator: Command = {
  name: 'administrator link',
  summary: 'Prints a new link for an administrator to sign in with.',
  options: { email: EMAIL },
  run: (scene, values) =>
    withPlatform(scene, async (platform) => {
      const email = given(values, 'email').trim().toLowerCase();
      const rows: object[] = await platform.db.query(
        `SELECT 1 FROM account_user u JOIN role_grant r ON r.person_id = u.id
         WHERE u.email = $1 AND r.role = 'ADMINISTRATOR' LIMIT 1`,
        [email],
      );
      if (rows.length === 0)
        throw new AdminError(
          '--email: no administrator has this address. `administrator create` makes them one.',
        );
      return linkLines(platform, readEmail(email));
    }),
};

async function linkLines(platform: Platform, email: string): Promise<string[]> {
  return [
    'Give them this link, and nobody else; it signs in once, within an hour:',
    '',
    `  ${await handOutLink(platform, email)}`,
    '',
    platform.post.reaches.EMAIL
      ? 'Later they sign in by a mailed link, or by a password they choose under “Forgotten password”.'
      : 'SMTP_URL is not set, so no mail reaches them: `administrator link` prints the next link.',
  ];
}
