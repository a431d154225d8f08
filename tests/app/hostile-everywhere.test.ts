import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { buildCookie, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1 });
});
afterAll(() => server.stop());

const { Query, Mutation } = (await executableSchema()).getTypeMap() as unknown as Record<
  'Query' | 'Mutation',
  { getFields(): Record<string, GraphQLField<unknown, unknown>> }
>;

/** What is put wherever a text, an id or a number may stand; ids that exist lead on to what stands beside them. */
interface Filling {
  text: string;
  number: number;
  id: (field: string) => string;
}

const NUMBERS = new Set(['Int', 'Float', 'SafeInt']);
const SOME_DAY = '2030-02-03T04:05:06.000Z';

/** A value of that type, whole, with the filling in all its places. */
function filled(type: GraphQLInputType, filling: Filling, field: string, depth = 0): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [filled(bare.ofType, filling, field, depth)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    if (depth > 4) return null;
    const inner = Object.values(bare.getFields());
    return Object.fromEntries(
      inner.map(({ name, type: of }) => [name, filled(of, filling, name, depth + 1)]),
    );
  }
  const { name } = getNamedType(bare);
  if (name === 'Boolean') return true;
  if (name === 'DateTime') return SOME_DAY;
  if (NUMBERS.has(name)) return filling.number;
  return name === 'ID' ? filling.id(field) : filling.text;
}

/** The least selection that is one. */
function selection(type: GraphQLOutputType): string {
  return isLeafType(getNamedType(type)) ? '' : '{ __typename }';
}

async function ask(
  operation: 'query' | 'mutation',
  { name, args, type }: GraphQLField<unknown, unknown>,
  filling: Filling,
): Promise<string> {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = args.length
    ? `${operation} (${declared}) { ${name}(${given}) ${selection(type)} }`
    : `${operation} { ${name} ${selection(type)} }`;
  const variables = Object.fromEntries(
    args.map((arg) => [arg.name, filled(arg.type, filling, arg.name)]),
  );
  // As in a browser, where somebody may do what no program may; signed in anew, since one of these signs out.
  const cookie = await buildCookie(server, scene.facilitator.id);
  const { status, data, errors } = await server.api().with({ cookie }).send(query, variables);
  expect(status).toBeLessThan(500);
  return JSON.stringify({ data, errors });
}

/** The scene's own ids where a field asks for one of those. */
function known(field: string, otherwise: string): string {
  if (/board/i.test(field)) return scene.board.id;
  if (/proposal|subject/i.test(field)) return scene.proposals[0]!.id;
  if (/community/i.test(field)) return scene.community.id;
  if (/person|target/i.test(field)) return scene.people[0]!.id;
  return otherwise;
}

const FILLINGS: [string, Omit<Filling, 'id'>][] = [
  ['a NUL and the largest number', { text: 'a\u0000b', number: 2_147_483_647 }],
  ['half a character and the least number', { text: 'a\ud800b', number: -2_147_483_648 }],
  ['quotes of SQL and nothing', { text: `'"; DROP TABLE person; --`, number: 0 }],
  ['ten thousand characters', { text: '议'.repeat(10_000), number: 1 }],
  ['no characters', { text: '', number: -1 }],
];

describe.each(FILLINGS)('%s, in every place of it, fails nothing of ours:', (_what, filling) => {
  describe.each([
    ['query', Query],
    ['mutation', Mutation],
  ] as const)('%s', (operation, root) => {
    test.each(Object.values(root.getFields()).map((field) => [field.name, field] as const))(
      '%s',
      async (_name, field) => {
        for (const id of [() => filling.text, (place: string) => known(place, filling.text)])
          expect(await ask(operation, field, { ...filling, id })).not.toContain(
            'INTERNAL_SERVER_ERROR',
          );
      },
    );
  });
});
