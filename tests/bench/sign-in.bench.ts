import { setTimeout as pause } from 'node:timers/promises';
import { serveDemo } from './support/demo-server.js';
import { report } from './support/report.js';

/** Accounts that are asked for, of each kind: there, and not. */
const ACCOUNTS = 30;
const PASSWORD = 'willow bank 1987';

/** Whether an answer's time tells an account that is there from one that isn't: median, and the slowest of ten. */
export async function run({ json }: { json: boolean }): Promise<void> {
  // Each request comes from another address, so that nobody is refused for asking often.
  const server = await serveDemo({ TRUST_PROXY: '1' });
  const { url } = server;
  try {
    const known = await Promise.all(Array.from({ length: ACCOUNTS }, (_, n) => signUp(url, n)));
    // A mail goes to one address once a minute.
    await pause(61_000);
    const signIn: Record<string, object> = {};
    for (const way of WAYS) signIn[way.name] = await compare(url, way, known);
    report({ accounts: ACCOUNTS, signIn }, json);
  } finally {
    await server.stop();
  }
}

interface Account {
  email: string;
  phone: string;
}

interface Way {
  name: string;
  body: (account: Account) => object;
}

const WAYS: Way[] = [
  { name: 'sign-in', body: ({ email }) => ({ email, password: 'something else' }) },
  { name: 'forgotten-password', body: ({ email }) => ({ email }) },
  { name: 'code', body: ({ phone }) => ({ phone }) },
];

/** One after the other, there and not in turn. */
async function compare(url: string, way: Way, accounts: Account[]) {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const account of accounts)
    for (const kind of ['known', 'unknown'] as const) {
      const { email, phone } = account;
      const asked = kind === 'known' ? account : { email: `no-${email}`, phone: `${phone}9` };
      const began = performance.now();
      await post(url, way.name, way.body(asked));
      times[kind].push(performance.now() - began);
      // What is done after the answer is done before the next question.
      await pause(60);
    }
  return { knownMs: told(times.known), unknownMs: told(times.unknown) };
}

function told(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)]! * 10) / 10;
  return { median: at(0.5), slowestOfTen: at(0.9) };
}

let requests = 0;

async function post(url: string, way: string, body: object): Promise<void> {
  requests++;
  const address = `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`;
  const answer = await fetch(`${url}/auth/${way}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify(body),
  });
  await answer.text();
  if (answer.status === 429) throw new Error(`${way} was refused for being asked too often`);
}

/** An account with a confirmed address. */
async function signUp(url: string, n: number): Promise<Account> {
  const account = {
    email: `resident${n}@example.org`,
    phone: `+86139${String(n).padStart(8, '0')}`,
  };
  await post(url, 'sign-up', { email: account.email, password: PASSWORD });
  const { token } = await mailTo(url, n);
  await post(url, 'confirm-email', { token, password: PASSWORD });
  return account;
}

/** The token in the mail to the n-th account, once it stands in the outbox: known by the account's address in it. */
async function mailTo(url: string, n: number): Promise<{ token: string }> {
  for (;;) {
    const body = JSON.stringify({ query: '{ demo { outbox { text } } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data } = (await answer.json()) as { data: { demo: { outbox: { text: string }[] } } };
    for (const { text } of data.demo.outbox) {
      const token = decodeURIComponent(/#confirm=(\S+)/.exec(text)?.[1] ?? '');
      const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
      if (payload.includes(`"resident${n}@example.org"`)) return { token };
    }
    await pause(50);
  }
}
