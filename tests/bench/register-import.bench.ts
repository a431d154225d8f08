import { setTimeout as pause } from 'node:timers/promises';
import { serveDemo } from './support/demo-server.js';
import { report } from './support/report.js';

const LINES = 100_000;

/** A committee's register of 100,000 lines: how long a preview takes, bringing it in, and bringing it in again. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const server = await serveDemo();
  try {
    const client = await administratorOf(server.url);
    const file = registerOf(LINES);
    const [upload, send] = await timed(() => client.send(file));
    const input = { communityId: client.communityId, uploadId: upload, matching: ['NAME', 'ROOM'] };
    const [, preview] = await timed(() =>
      client.mutate('previewRegisterImport', input, 'preview { lines }'),
    );
    const [slowest, first] = await timed(() => client.bringIn(input));
    const again = { ...input, uploadId: await client.send(file) };
    const [, second] = await timed(() => client.bringIn(again));
    const registerImport = { lines: LINES, sendMs: send, previewMs: preview, importMs: first };
    report(
      { registerImport: { ...registerImport, slowestReadMs: slowest, sameAgainMs: second } },
      json,
    );
  } finally {
    await server.stop();
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), Math.round(performance.now() - began)];
}

function registerOf(lines: number): string {
  const rows = Array.from(
    { length: lines },
    (_, n) => `${n},居民${n},139${String(n).padStart(8, '0')},r${n}@example.org,${n}`,
  );
  return ['编号,姓名,手机,邮箱,房号', ...rows].join('\n');
}

interface Answer {
  data: Record<string, unknown>;
}

async function administratorOf(url: string) {
  let cookie = '';
  const headers = () => ({ 'content-type': 'application/json', cookie });
  const ask = async (query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: headers(), body });
    cookie ||= response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return ((await response.json()) as Answer).data;
  };
  const { demo } = (await ask('{ demo { people { role person { id } } } }')) as {
    demo: { people: { role: string; person: { id: string } }[] };
  };
  const { person } = demo.people.find(({ role }) => role === 'ADMINISTRATOR')!;
  cookie = '';
  await ask(
    'mutation ($id: ID!) { demoSignIn(input: { personId: $id }) { userErrors { code } } }',
    {
      id: person.id,
    },
  );
  const { communities } = (await ask('{ communities(first: 1) { nodes { id } } }')) as {
    communities: { nodes: { id: string }[] };
  };
  const mutate = (name: string, input: object, selection: string) =>
    ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
         payload: ${name}(input: $input) { ${selection} userErrors { message } } }`,
      { input },
    );
  return {
    communityId: communities.nodes[0]!.id,
    mutate,
    async send(text: string): Promise<string> {
      const response = await fetch(`${url}/files`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', cookie },
        body: text,
      });
      return ((await response.json()) as { id: string }).id;
    },
    /** Until it is in; the slowest of the questions asked meanwhile, since others wait no longer than that. */
    async bringIn(input: object): Promise<number> {
      const { payload } = (await mutate('startRegisterImport', input, 'import { id }')) as {
        payload: { import: { id: string } };
      };
      let slowest = 0;
      for (;;) {
        const [{ registerImport }, took] = await timed(
          () =>
            ask('query ($id: ID!) { registerImport(id: $id) { state problem } }', {
              id: payload.import.id,
            }) as Promise<{ registerImport: { state: string; problem: string | null } }>,
        );
        slowest = Math.max(slowest, took);
        if (registerImport.state === 'FAILED') throw new Error(registerImport.problem ?? 'failed');
        if (registerImport.state === 'DONE') return slowest;
        await pause(50);
      }
    },
  };
}
