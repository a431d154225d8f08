import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { executableSchema } from '../graphql/schema.js';

const FILE = 'schema/schema.graphql';
const HEADER = '# Written by `npm run generate`; the public contract, to be reviewed like one.\n\n';

// Writes the contract; with --check only says whether it has drifted.
const sdl = `${HEADER}${printSchema(await executableSchema())}\n`;
if (!process.argv.includes('--check')) writeFileSync(FILE, sdl);
else if (readFileSync(FILE, 'utf8') !== sdl) {
  process.stderr.write(
    `${FILE} is not what the code says: run \`npm run generate\` and review the change.\n`,
  );
  process.exitCode = 1;
}
