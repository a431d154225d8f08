// Writes schema/generated/ from schema.graphql and the documents in web/. With --check it writes nothing and exits 1 on drift.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { parse } from 'graphql';

const root = new URL('..', import.meta.url);
const folder = new URL('schema/generated/', root);
const scalars = { DateTime: 'string', SafeInt: 'number', Cursor: 'string' };
const config = {
  documentMode: 'documentNodeImportFragments',
  useTypeImports: true,
  enumsAsTypes: true,
  scalars,
  namingConvention: 'keep',
};

async function documents() {
  const files = (await readdir(new URL('web/', root), { recursive: true }))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  const texts = await Promise.all(
    files.map((name) => readFile(new URL(`web/${name}`, root), 'utf8')),
  );
  return texts.flatMap((text, index) =>
    [...text.matchAll(/graphql\(`([\s\S]*?)`\)/g)].map(([, rawSDL]) => ({
      location: files[index],
      rawSDL,
      document: parse(rawSDL),
    })),
  );
}

async function generated() {
  const schema = parse(await readFile(new URL('schema/schema.graphql', root), 'utf8'));
  const options = {
    baseOutputDir: 'schema/generated/',
    schema,
    documents: await documents(),
    config,
    presetConfig: { fragmentMasking: false },
  };
  const files = await preset.buildGeneratesSection({ ...options, pluginMap: {}, plugins: [] });
  return Promise.all(
    files.map(async (file) => [file.filename.split('/').at(-1), await codegen(file)]),
  );
}

const files = await generated();
if (process.argv.includes('--check')) {
  const read = (name) => readFile(new URL(name, folder), 'utf8').catch(() => '');
  const drifted = (
    await Promise.all(files.map(async ([name, text]) => (await read(name)) !== text && name))
  ).filter(Boolean);
  if (drifted.length)
    throw new Error(
      `schema/generated is out of date (${drifted.join(', ')}); run: node schema/generate-types.js`,
    );
} else {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([name, text]) => writeFile(new URL(name, folder), text)));
}
