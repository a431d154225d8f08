import { createAdministrator, linkForAdministrator } from './administrator.js';
import { verifyAudit } from './audit-verify.js';
import type { Command } from './command.js';
import { createCommunityCommand } from './community-create.js';
import { createTokenCommand } from './token-create.js';

/** All that can be done at the console, in the order one needs it. */
export const COMMANDS: Command[] = [
  createAdministrator,
  linkForAdministrator,
  createCommunityCommand,
  createTokenCommand,
  verifyAudit,
];
