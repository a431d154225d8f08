import 'reflect-metadata';
import { stat } from 'node:fs/promises';
import { diskStore } from '../../foundation/files/disk-store.js';
import { writeBackup } from '../backup/write-backup.js';
import { loadEnvironment } from '../load-environment.js';
import { reachDatabase } from '../open-database.js';
import { finish, readFileArgument } from './backup-arguments.js';

// `npm run backup -- FILE`: saves one moment of the database and the files people sent; servers may go on working.
const { config, log } = loadEnvironment();
await finish(async () => {
  const file = readFileArgument('backup', process.argv.slice(2));
  const database = await reachDatabase(config, log);
  try {
    const files = diskStore(config.filesDir);
    const end = await writeBackup({ databaseUrl: database.url, files, file });
    const rows = Object.values(end.rows).reduce((sum, count) => sum + count, 0);
    const megabytes = ((await stat(file)).size / 1e6).toFixed(1);
    const lines = [`${file}: ${rows} rows, ${end.files} files of photos, ${megabytes} MB.`];
    if (end.missingFiles.length > 0)
      lines.push(`Not in the folder of files, so not saved: ${end.missingFiles.join(', ')}.`);
    if (end.audit?.broken)
      lines.push(
        'The log of acts does not hold together: `npm run -s admin -- audit verify` tells where.',
      );
    else if (end.audit) lines.push(`Head of the log of acts: ${end.audit.head}`);
    lines.push(
      'It holds personal data: keep it where only you can read it, and SECRET apart from it.',
    );
    return lines;
  } finally {
    await database.stop();
  }
});
