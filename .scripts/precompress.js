// Puts a compressed copy beside each text file of the built client: packed well once, instead of fast at each request.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|txt)$/;
const WORTH_IT = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export async function precompress(folder, { best = true } = {}) {
  const entries = await readdir(folder, { recursive: true });
  await Promise.all(
    entries.filter((name) => TEXT.test(name)).map((name) => pack(`${folder}/${name}`, best)),
  );
}

async function pack(file, best) {
  const content = await readFile(file);
  if (content.length < WORTH_IT) return;
  if (best) await writeFile(`${file}.br`, await promisify(brotliCompress)(content, BROTLI));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
