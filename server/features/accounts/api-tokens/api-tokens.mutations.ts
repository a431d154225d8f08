import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { readViewer, ViewerType } from '../accounts.resolver.js';
import { apiTokenById } from './api-tokens.loaders.js';
import { ApiTokenType } from './api-tokens.resolver.js';
import { createApiToken } from './create-api-token.js';
import { revokeApiToken } from './revoke-api-token.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A token for a program of yours.' })
class CreateApiTokenInput {
  @Field(() => String, {
    description: 'What you call it, to know it again: 1 to 80 characters, for you alone.',
  })
  name: string;

  @Field(() => [Scope], {
    description: 'What it may do, at least one; only scopes that your roles can use.',
  })
  scopes: Scope[];

  @Field(() => Int, { description: 'After how many days it stops working, 1 to 365.' })
  expiresInDays: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Most requests a minute, 1 to 6000. Left out: as many as you may send yourself, which also bounds it otherwise.',
  })
  rate?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it makes no second token. The secret isn’t told again.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of making a token.' })
class CreateApiTokenPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret, for `Authorization: Bearer …`, this once: keep it where nobody else can read it. Null when this attempt came before; then revoke the token and make another.',
  })
  token?: string | null;

  @Field(() => ApiTokenType, {
    nullable: true,
    description: 'What was made, as you will find it listed.',
  })
  apiToken?: ApiTokenType | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A token to end.' })
class RevokeApiTokenInput {
  @Field(() => ID, { description: 'One of `Viewer.apiTokens`.' })
  apiTokenId: string;
}

@ObjectType({ description: 'What came of ending a token.' })
class RevokeApiTokenPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, with the tokens that are left.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class ApiTokensMutations {
  @OwnHandsOnly()
  @Mutation(() => CreateApiTokenPayload, {
    description: 'Makes a token with which a program acts in your name.',
  })
  createApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'What for.' })
    input: CreateApiTokenInput,
  ): Promise<Attempted<CreateApiTokenPayload>> {
    return attempt(
      context,
      () => createApiToken(context, input),
      async ({ id, secret }) => ({
        token: secret,
        apiToken: await context.loaders.load(apiTokenById, id),
      }),
    );
  }

  @OwnHandsOnly()
  @Mutation(() => RevokeApiTokenPayload, {
    description: 'Ends a token of yours at once, with all that is live by it.',
  })
  revokeApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which one.' })
    { apiTokenId }: RevokeApiTokenInput,
  ): Promise<Attempted<RevokeApiTokenPayload>> {
    return attempt(
      context,
      () => revokeApiToken(context, apiTokenId),
      async () => ({ viewer: await readViewer(context) }),
    );
  }
}
