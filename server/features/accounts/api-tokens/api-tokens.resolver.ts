import {
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Permission, permission } from '../../../foundation/errors/permission.js';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { Scope } from '../../../foundation/viewer.js';
import { insistOnOwnHands } from '../accounts.policy.js';
import { ViewerType } from '../accounts.resolver.js';
import { canCarryScope, MOST_TOKENS } from './api-tokens.policy.js';
import type { ApiToken } from './api-token.js';
import { tokensOfPerson } from './api-tokens.loaders.js';

registerEnumType(Scope, {
  name: 'Scope',
  description: 'What a token lets a program do, within what its person may do.',
  valuesConfig: {
    READ: { description: 'Read and follow all that its person may see.' },
    PARTICIPATE: {
      description: 'Take part as they do: propose, back, discuss, cast ballots, raise objections.',
    },
    MODERATE: { description: 'Run the boards and votes of the communities they facilitate.' },
    OFFICIAL: { description: 'Act for the responsible bodies whose staff they are.' },
    ADMIN: { description: 'Set up communities, bodies and roles where they administer.' },
  },
});

/** A token as its person sees it; the secret is nowhere. */
@ObjectType('ApiToken', {
  description:
    'What a program of yours acts with in your name. Its secret is shown only when it is made.',
})
export class ApiTokenType {
  @Field(() => ID, { description: 'For revoking it; not the secret.' })
  id: string;

  @Field(() => String, { description: 'What you call it.' })
  name: string;

  @Field(() => [Scope], { description: 'What it lets a program do.' })
  scopes: Scope[];

  @Field(() => Int, {
    nullable: true,
    description: 'Most requests a minute; null: as many as you may send yourself.',
  })
  rate: number | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it stops working by itself.' })
  expiresAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, within a minute; null: never.',
  })
  lastUsedAt: Date | null;
}

/** Whether a scope is of use to the viewer. */
@ObjectType({ description: 'A scope, and whether a token of yours can carry it.' })
class ScopeOffer {
  @Field(() => Scope, { description: 'Which one.' })
  scope: Scope;

  @Field(() => Permission, { description: 'Whether your roles can use it.' })
  carry: Permission;
}

@Resolver(() => ViewerType)
export class ViewerApiTokensResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => [ApiTokenType], {
    description: `Your tokens, the newest first, with those that expired within 30 days; at most ${MOST_TOKENS} work at once. From a browser where you are signed in; a token is refused with FORBIDDEN.`,
  })
  apiTokens(
    @Root() { person }: ViewerType,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<ApiToken[]> {
    insistOnOwnHands(viewer, 'Viewer.apiTokens');
    return loaders.load(tokensOfPerson, person.id);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => [ScopeOffer], {
    description: 'Every scope, and whether a token of yours can carry it.',
  })
  scopeOffers(@Ctx() context: RequestContext): ScopeOffer[] {
    return Object.values(Scope).map((scope) => ({
      scope,
      carry: permission(context, canCarryScope(context.viewer, scope)),
    }));
  }
}
