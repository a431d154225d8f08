import type { GraphQLField, GraphQLFieldMap, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Needed } from '../../foundation/graphql/needs.js';
import { Scope, type Credential } from '../../foundation/viewer.js';

type RootField = GraphQLField<unknown, RequestContext>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Reading and following need the same, whatever is read. */
const READING: Needed = { scopes: [Scope.READ] };

/**
 * Lets a program's token through to a root field only with a scope that the field needs; the same over HTTP and
 * WebSocket, as both run this schema. Denies by default: a mutation that says nothing keeps the schema from being built.
 */
export function enforceScopes(schema: GraphQLSchema): void {
  const mutations = fieldsOf(schema.getMutationType());
  insistOnDeclared(mutations);
  for (const field of mutations) {
    const needed = neededFor(field)!;
    guard(field, needed);
    field.description = `${field.description} ${inWords(needed)}`;
  }
  for (const root of [schema.getQueryType(), schema.getSubscriptionType()])
    for (const field of fieldsOf(root)) guard(field, READING);
}

/** What a mutation needs of a token; undefined when it doesn't say. */
function neededFor({ extensions }: RootField): Needed | undefined {
  return extensions['needs'] as Needed | undefined;
}

function insistOnDeclared(mutations: RootField[]): void {
  const silent = mutations.filter((field) => !neededFor(field)).map(({ name }) => name);
  if (silent.length === 0) return;
  throw new Error(
    `These mutations don’t say which scope a token needs: ${silent.join(', ')}. ` +
      'Put @Needs(Scope.…) or @OwnHandsOnly() of foundation/graphql/needs.ts above their @Mutation.',
  );
}

function fieldsOf(
  root: { getFields(): GraphQLFieldMap<unknown, RequestContext> } | null | undefined,
): RootField[] {
  return Object.values(root?.getFields() ?? {});
}

/** Asked before anything of the field runs: for a subscription before its source is opened. */
function guard(field: RootField, needed: Needed): void {
  const asked =
    (resolve: Resolve): Resolve =>
    (root, args, context, info) => {
      insistOnScope(field.name, context.viewer.credential, needed);
      return resolve(root, args, context, info);
    };
  if (field.subscribe) field.subscribe = asked(field.subscribe);
  else field.resolve = asked(field.resolve!);
}

/** Visitors and people in a browser are judged by the policies alone. */
function insistOnScope(name: string, credential: Credential | null, { scopes }: Needed): void {
  if (credential?.kind !== 'TOKEN') return;
  if (scopes.length === 0) {
    const message = `${name} is for people alone, never for programs: sign in with a browser and do it there.`;
    throw new RequestError('FORBIDDEN', message);
  }
  if (scopes.some((scope) => credential.scopes.includes(scope))) return;
  throw new RequestError(
    'FORBIDDEN',
    `${name} needs a token with the scope ${scopes.join(' or ')}; this one has ${credential.scopes.join(', ')}. Make one that has it.`,
  );
}

function inWords({ scopes }: Needed): string {
  if (scopes.length === 0) return 'Only from a browser where you are signed in; no token will do.';
  return `Scope: ${scopes.map((scope) => scope.toLowerCase()).join(' or ')}.`;
}
