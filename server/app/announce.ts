import type { Config } from '../foundation/config/config.js';
import { LOCALES, inLocale, type LocalizedText } from '../foundation/text/localized-text.js';
import type { RunningServer } from './start-server.js';

interface SignIn {
  role: string;
  note: LocalizedText | null;
}

/** Says on the terminal where the server is and whom the demo can be tried as. */
export async function announce(config: Config, server: RunningServer): Promise<void> {
  const url = config.publicUrl ?? server.url;
  const lines = [
    '',
    '  Gongyi 共议',
    '',
    `  ${url}            the boards`,
    `  ${url}/graphql    the API, over HTTP and WebSocket`,
    '',
  ];
  if (config.demo) lines.push(...(await demoLines(server)));
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function demoLines({ platform }: RunningServer): Promise<string[]> {
  const people: SignIn[] = await platform.db.query(
    'SELECT role, note FROM demo_sign_in ORDER BY position',
  );
  const width = Math.max(...people.map(({ role }) => role.length));
  const list = people.map(({ role, note }) => {
    const texts = LOCALES.map((locale) => inLocale(note ?? {}, locale)).join(' / ');
    return `    ${role.toLowerCase().padEnd(width)}  ${texts}`;
  });
  return ['  演示：点右上角“登录”即可 / Demo: sign in with one click, top right, as', ...list, ''];
}
