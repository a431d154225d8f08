/** What the interface says in one language, by key. */
export type Words = Map<string, string>;

interface Tree {
  [key: string]: string | Tree;
}

/** Sent apart from the catalogue, each with the pages that speak from it. */
export const PARTS = [
  'votes',
  'ways',
  'ballots',
  'results',
  'paper',
  'history',
  'people',
  'residence',
  'assistance',
  'feedback',
  'moderation',
  'photos',
  'initiatives',
  'entry',
  'access',
];

/** Both catalogues, flat. */
export async function readCatalogues(): Promise<{ en: Words; zh: Words }> {
  const [en, zh] = await Promise.all([read('en'), read('zh-Hans')]);
  return { en, zh };
}

async function read(language: string): Promise<Words> {
  // Its path is computed, because the client's sources follow the bundler's rules for imports, not Node's.
  const load = (name: string) =>
    import(new URL(`../../../web/i18n/${language}/${name}.ts`, import.meta.url).pathname);
  const { catalogue } = (await load('catalogue')) as { catalogue: Tree };
  // These come with the pages that need them.
  const loaded = await Promise.all(
    [...PARTS, 'screens'].map((name) => load(name) as Promise<Tree>),
  );
  return new Map(flat(Object.assign({}, catalogue, ...loaded) as Tree));
}

function flat(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  );
}

/** A key without the ending that tells one from many. */
export function plain(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

/** The values a text has room for. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!).toSorted();
}
