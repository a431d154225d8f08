import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { World } from '../world/world.js';
import { Selections, type Arguments } from './selection.js';
import type { Thing } from './things.js';

/** What fields take that can’t do without. */
function argumentsFor({ leaf, code, invitationCode, proposalId, decisionId }: World): Arguments {
  return {
    'Board.proposal': `id: "${proposalId}"`,
    'Board.decision': `id: "${decisionId}"`,
    'Board.similarProposals': 'text: "Good benches"',
    'Decision.ballotStatus': `leaf: "${leaf}"`,
    'Query.codePlace': `code: "${code}"`,
    'Query.roleInvitation': `code: "${invitationCode}"`,
  };
}

/** A document, and where its answers belong: the thing it looks at, or the query’s top. */
export interface Look {
  /** What it looks at, as paths begin with it. */
  at: string;
  thing: Thing;
  /** The field at the query’s top that it begins with. */
  root: string;
  query: string;
  variables: object;
}

/** What an answer belongs to that is about no single thing. */
export const TOP: Thing = {
  id: 'Query',
  type: 'Query',
  place: null,
  visibility: null,
  ownerId: null,
  hidden: false,
  state: null,
};

/** Kinds of which each is looked at, since no board says how they differ. */
const ALL_OF = new Set(['Initiative', 'Unit', 'Person']);

/** Every look at a world: each field of the query’s top by itself, and each thing that can be fetched by its id. */
export function looksAt(schema: GraphQLSchema, world: World, things: Iterable<Thing>): Look[] {
  const selections = new Selections(schema, argumentsFor(world));
  const looks = [...topLooks(schema, selections)];
  const lookedAt = new Map<string, number>();
  for (const thing of things) {
    const type = schema.getType(thing.type);
    if (!isObjectType(type) || !isNode(type)) continue;
    const kind = `${thing.type} ${thing.place} ${thing.visibility}`;
    const count = lookedAt.get(kind) ?? 0;
    lookedAt.set(kind, count + 1);
    // What differs between things of a kind differs on the public board; elsewhere two of each will do.
    const whole = thing.visibility === 'PUBLIC' || ALL_OF.has(thing.type) || count < 2;
    const parts = whole ? selections.parts(type) : [''];
    looks.push(...thingLooks(schema, parts, thing, type));
  }
  return looks;
}

const isNode = (type: GraphQLObjectType) =>
  type.getInterfaces().some(({ name }) => name === 'Node');

function topLooks(schema: GraphQLSchema, selections: Selections): Look[] {
  const look = (query: string): Look => ({
    at: 'Query',
    thing: TOP,
    root: '',
    query,
    variables: {},
  });
  const query = schema.getQueryType()!;
  const fields = Object.values(query.getFields()).filter(({ args }) => args[0]?.name !== 'id');
  const viewer = schema.getType('Viewer') as GraphQLObjectType;
  return [
    ...fields
      .filter(({ name }) => name !== 'viewer')
      .map((field) => look(`{ __typename ${selections.field(query, field)} }`)),
    // Everything about the viewer is more than one answer may hold.
    ...selections.parts(viewer).map((part) => look(`{ __typename viewer { __typename ${part} } }`)),
  ];
}

function thingLooks(
  schema: GraphQLSchema,
  parts: string[],
  thing: Thing,
  type: GraphQLObjectType,
): Look[] {
  const own = Object.values(schema.getQueryType()!.getFields()).find(
    (field) => field.type === type && field.args[0]?.name === 'id',
  );
  const query = (part: string) =>
    own
      ? `found: ${own.name}(id: $id) { __typename id ${part} } node(id: $id) { __typename id }`
      : `found: node(id: $id) { __typename ... on ${type.name} { id ${part} } }`;
  return parts.map((part) => ({
    at: thing.id,
    thing,
    root: `Query.${own?.name ?? 'node'}`,
    query: `query ($id: ID!) { ${query(part)} }`,
    variables: { id: thing.id },
  }));
}
