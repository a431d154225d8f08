import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { UserErrorCode } from './user-error.js';
import type { Verdict } from './verdict.js';

/** A policy's answer as the API shows it: what lights a button. */
@ObjectType({
  description:
    'Whether the viewer may do something now; answered by the same policy that guards the mutation.',
})
export class Permission {
  @Field(() => Boolean, { description: 'Whether it would be done.' })
  allowed: boolean;

  @Field(() => UserErrorCode, { nullable: true, description: 'Why not; null when allowed.' })
  code: UserErrorCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not and what to do instead, in the caller’s language; null when allowed.',
  })
  reason: string | null;
}

/** Puts a policy's answer into the reader's words. */
export function permission(context: RequestContext, verdict: Verdict): Permission {
  if (verdict.allowed) return { allowed: true, code: null, reason: null };
  const reason = context.say(`refusals.${verdict.message}`, verdict.params);
  return { allowed: false, code: verdict.code, reason };
}
