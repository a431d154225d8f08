import 'reflect-metadata';
import { diskStore } from '../../foundation/files/disk-store.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { loadEnvironment } from '../load-environment.js';
import { openDatabase } from '../open-database.js';
import { finish, readFileArgument } from './backup-arguments.js';

// `npm run restore -- FILE`: puts a backup into an empty database, all of it or nothing.
const { config, log } = loadEnvironment();
await finish(async () => {
  const file = readFileArgument('restore', process.argv.slice(2));
  const database = await openDatabase(config, log);
  try {
    const files = diskStore(config.filesDir);
    const { start, end, audit } = await restoreBackup({ file, databaseUrl: database.url, files });
    const rows = Object.values(end.rows).reduce((sum, count) => sum + count, 0);
    const lines = [
      `Restored what was saved at ${start.createdAt}: ${rows} rows, ${end.files} files of photos.`,
    ];
    lines.push(
      audit.broken
        ? 'The log of acts did not hold together when it was saved: `npm run -s admin -- audit verify` tells where.'
        : `The log of acts holds together, ${audit.entries} entries. Head: ${audit.head}`,
    );
    lines.push(
      'Start the server with the SECRET it had before; with another one, everybody signs in anew.',
    );
    return lines;
  } finally {
    await database.stop();
  }
});
