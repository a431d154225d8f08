import { MigrationExecutor, type DataSource } from 'typeorm';
import { FirstBoards1764000000000 } from '../../migrations/1764000000000-first-boards.js';
import { AreasRulesAndSteps1764090000000 } from '../../migrations/1764090000000-areas-rules-and-steps.js';
import { ProposalsGrow1764092000000 } from '../../migrations/1764092000000-proposals-grow.js';
import { Initiatives1764093000000 } from '../../migrations/1764093000000-initiatives.js';
import { PublicityBeforeVotes1764094000000 } from '../../migrations/1764094000000-publicity-before-votes.js';
import { Promises1764095000000 } from '../../migrations/1764095000000-promises.js';
import { Fates1764096000000 } from '../../migrations/1764096000000-fates.js';
import { Moderation1764097000000 } from '../../migrations/1764097000000-moderation.js';
import { NamesByConsent1764098000000 } from '../../migrations/1764098000000-names-by-consent.js';
import { ModerationNotices1764100000000 } from '../../migrations/1764100000000-moderation-notices.js';
import { VotesClosedBefore1764101000000 } from '../../migrations/1764101000000-votes-closed-before.js';
import { Files1764103000000 } from '../../migrations/1764103000000-files.js';
import { Accounts1764110000000 } from '../../migrations/1764110000000-accounts.js';
import { RolesAndBodies1764112000000 } from '../../migrations/1764112000000-roles-and-bodies.js';
import { WaysOntoTheRegister1764112100000 } from '../../migrations/1764112100000-ways-onto-the-register.js';
import { AuditChain1764113000000 } from '../../migrations/1764113000000-audit-chain.js';
import { FormerResidents1764113100000 } from '../../migrations/1764113100000-former-residents.js';
import { SignIn1764111000000 } from '../../migrations/1764111000000-sign-in.js';
import { RegisterImports1764112200000 } from '../../migrations/1764112200000-register-imports.js';
import { AccountBlocks1764115000000 } from '../../migrations/1764115000000-account-blocks.js';
import { Avatars1764115100000 } from '../../migrations/1764115100000-avatars.js';
import { AssistedParticipation1764120000000 } from '../../migrations/1764120000000-assisted-participation.js';
import { EnrolledResidents1764120100000 } from '../../migrations/1764120100000-enrolled-residents.js';
import { MoreWaysOfCounting1764130000000 } from '../../migrations/1764130000000-more-ways-of-counting.js';
import { FloorAreas1764141000000 } from '../../migrations/1764141000000-floor-areas.js';
import { ReasonsWithBallots1764142000000 } from '../../migrations/1764142000000-reasons-with-ballots.js';
import { PaperBallots1764140000000 } from '../../migrations/1764140000000-paper-ballots.js';
import { createDataSource } from './data-source.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  FirstBoards1764000000000,
  AreasRulesAndSteps1764090000000,
  ProposalsGrow1764092000000,
  Initiatives1764093000000,
  PublicityBeforeVotes1764094000000,
  Promises1764095000000,
  Fates1764096000000,
  Moderation1764097000000,
  NamesByConsent1764098000000,
  ModerationNotices1764100000000,
  VotesClosedBefore1764101000000,
  Files1764103000000,
  Accounts1764110000000,
  SignIn1764111000000,
  RolesAndBodies1764112000000,
  WaysOntoTheRegister1764112100000,
  RegisterImports1764112200000,
  AuditChain1764113000000,
  FormerResidents1764113100000,
  AccountBlocks1764115000000,
  Avatars1764115100000,
  AssistedParticipation1764120000000,
  EnrolledResidents1764120100000,
  MoreWaysOfCounting1764130000000,
  PaperBallots1764140000000,
  FloorAreas1764141000000,
  ReasonsWithBallots1764142000000,
];

/** Held by whoever changes the schema. Any number will do, as long as all servers use the same. */
export const MIGRATION_LOCK = 7_046_031_964;

/** Brings a database up to date, or to an earlier point; returns the names of the migrations that ran. */
export async function migrate(url: string, migrations = MIGRATIONS): Promise<string[]> {
  const db = createDataSource({ url, poolSize: 2, entities: [], migrations });
  await db.initialize();
  try {
    return await migrateOnce(db);
  } finally {
    await db.destroy();
  }
}

/** Servers that start together wait for each other: the first migrates, the others find nothing left to do. */
async function migrateOnce(db: DataSource): Promise<string[]> {
  const runner = db.createQueryRunner();
  await runner.connect();
  try {
    // A big migration may take longer than any request would be given.
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // On the connection that waits for nobody's timeout and holds the lock: if it is lost, so is the lock.
    const executor = new MigrationExecutor(db, runner);
    executor.transaction = 'all';
    const ran = await executor.executePendingMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
