import { issueToken } from '../../../features/accounts/api-tokens/issue-token.js';
import { OPERATOR, recordAudit } from '../../../foundation/audit.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import type { Platform } from '../../../foundation/platform.js';
import { Scope } from '../../../foundation/viewer.js';
import { AdminError, given, type Command } from './command.js';
import { withPlatform } from './with-platform.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const MOST_DAYS = 365;
const SCOPES = Object.values(Scope).map((scope) => scope.toLowerCase());

/** A token for a program, in the name of a person who has an account. */
export const createTokenCommand: Command = {
  name: 'token create',
  summary: 'Prints a token with which a program acts in somebody’s name.',
  options: {
    email: { value: 'ADDRESS', help: 'of the person it acts for', required: true },
    name: { value: 'NAME', help: 'what it is for, such as “nightly import”', required: true },
    scopes: { value: 'LIST', help: `of ${SCOPES.join(', ')}; separated by commas`, required: true },
    days: {
      value: 'DAYS',
      help: `how long it holds, up to ${MOST_DAYS}; 90 unless said otherwise`,
    },
  },
  run: (scene, values) => {
    const scopes = readScopes(given(values, 'scopes'));
    const days = readDays(values['days'] ?? '90');
    return withPlatform(scene, async (platform) => {
      const personId = await personOf(platform, given(values, 'email'));
      const createdAt = platform.clock.now();
      const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
      const wanted = { personId, name: given(values, 'name').trim(), scopes, createdAt, expiresAt };
      const { secret } = await inTransaction(platform, async (tx) => {
        const made = await issueToken(tx, wanted);
        const subjectId = made.id;
        await recordAudit(tx, {
          communityId: null,
          actorId: OPERATOR,
          kind: 'API_TOKEN_CREATED',
          subjectId,
        });
        return made;
      });
      return [
        `It holds until ${expiresAt.toISOString()}, and is shown only now:`,
        '',
        `  ${secret}`,
        '',
        'Then:',
        `  curl -H 'authorization: Bearer ${secret}' -H 'content-type: application/json' \\`,
        `    ${platform.publicUrl}/graphql -d '{"query":"{ viewer { person { id } } }"}'`,
      ];
    });
  },
};

function readScopes(list: string): Scope[] {
  const wanted = list.split(',').map((scope) => scope.trim().toLowerCase());
  const unknown = wanted.find((scope) => !SCOPES.includes(scope));
  if (unknown !== undefined)
    throw new AdminError(`--scopes: “${unknown}” is none of ${SCOPES.join(', ')}.`);
  return Object.values(Scope).filter((scope) => wanted.includes(scope.toLowerCase()));
}

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new AdminError(`--days must be a whole number from 1 to ${MOST_DAYS}.`);
}

async function personOf(platform: Platform, email: string): Promise<string> {
  const rows: { id: string }[] = await platform.db.query(
    'SELECT id FROM account_user WHERE email = $1',
    [email.trim().toLowerCase()],
  );
  if (rows[0]) return rows[0].id;
  throw new AdminError(
    '--email: nobody has an account with this address. `administrator create` makes one.',
  );
}
