import 'reflect-metadata';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { typesTold } from '../../foundation/graphql/type-of-value.js';
import { APP_RESOLVERS } from './resolvers/app.js';
import { ACCOUNTS_RESOLVERS } from './resolvers/accounts.js';
import { COMMUNITIES_RESOLVERS } from './resolvers/communities.js';
import { PROPOSALS_RESOLVERS } from './resolvers/proposals.js';
import { DISCUSSION_RESOLVERS } from './resolvers/discussion.js';
import { DECISIONS_RESOLVERS } from './resolvers/decisions.js';
import { FEEDBACK_RESOLVERS } from './resolvers/feedback.js';
import { MATTERS_RESOLVERS } from './resolvers/matters.js';
import { MODERATION_RESOLVERS } from './resolvers/moderation.js';
import { enforceScopes } from './scopes.js';
import { sortParametersOnce } from './sorted-parameters.js';

/** Every resolver, feature by feature. */
const RESOLVERS: NonEmptyArray<Function> = [
  ...APP_RESOLVERS,
  ...ACCOUNTS_RESOLVERS,
  ...COMMUNITIES_RESOLVERS,
  ...PROPOSALS_RESOLVERS,
  ...DISCUSSION_RESOLVERS,
  ...DECISIONS_RESOLVERS,
  ...FEEDBACK_RESOLVERS,
  ...MATTERS_RESOLVERS,
  ...MODERATION_RESOLVERS,
] as unknown as NonEmptyArray<Function>;

let built: Promise<GraphQLSchema> | null = null;

/** The executable schema; built once per process. */
export function executableSchema(): Promise<GraphQLSchema> {
  built ??= build();
  return built;
}

/** What the root types are for; the library has no place to say so. */
const ROOTS = {
  Query:
    'What can be read. Everything public is open to visitors who are signed out. A token needs the scope read.',
  Mutation:
    'What can be done. A refusal comes as `userErrors`, and then nothing has been changed. Each says which scope a token needs.',
  Subscription:
    'What can be followed live, over the graphql-transport-ws protocol: the feeds lose nothing, the gauges tell the latest. A token needs the scope read.',
};

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: RESOLVERS,
    validate: false,
    pubSub: UNUSED_PUB_SUB,
  });
  for (const [name, description] of Object.entries(ROOTS))
    schema.getType(name)!.description = description;
  for (const [name, typeOf] of typesTold()) {
    const type = schema.getType(name);
    if (isAbstractType(type)) type.resolveType = typeOf as (value: unknown) => string | undefined;
  }
  enforceScopes(schema);
  sortParametersOnce();
  return schema;
}

/** Our subscriptions bring their own iterators; type-graphql asks for one all the same. */
const UNUSED_PUB_SUB = {
  publish: () => {},
  subscribe: (): AsyncIterable<never> => {
    throw new Error('subscriptions bring their own iterators');
  },
};
