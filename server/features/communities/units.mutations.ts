import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { changeUnit } from './change-unit.js';
import { closeUnit } from './close-unit.js';
import { unitById } from './communities.loaders.js';
import { Unit } from './unit.js';

@InputType({ description: 'What a responsible body is called, and what it does.' })
class ChangeUnitInput {
  @Field(() => ID, { description: 'Which body.' })
  unitId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its new name, 1 to 80 characters. Left out: as it is.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it does, at most 500 characters; empty for nothing. Left out: as it is.',
  })
  description?: string | null;
}

@InputType({ description: 'A responsible body to close.' })
class CloseUnitInput {
  @Field(() => ID, { description: 'Which body.' })
  unitId: string;
}

@ObjectType({ description: 'What came of changing a responsible body.' })
class UnitPayload {
  @Field(() => Unit, { nullable: true, description: 'The body as it is now.' })
  unit?: Unit | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver()
export class UnitsMutations {
  @Needs(Scope.ADMIN)
  @Mutation(() => UnitPayload, {
    description: 'Renames or describes a responsible body. For administrators.',
  })
  changeUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangeUnitInput, { description: 'Which body, and what of it.' })
    input: ChangeUnitInput,
  ): Promise<Attempted<UnitPayload>> {
    return attempt(context, () => changeUnit(context, input), shown(context, input.unitId));
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => UnitPayload, {
    description:
      'Closes a responsible body that owes nothing any more: its staff lose their role at once, and nothing can be given to it. For administrators.',
  })
  closeUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseUnitInput, { description: 'Which body.' }) input: CloseUnitInput,
  ): Promise<Attempted<UnitPayload>> {
    return attempt(context, () => closeUnit(context, input.unitId), shown(context, input.unitId));
  }
}

function shown({ loaders }: RequestContext, unitId: string) {
  return async () => ({ unit: await loaders.load(unitById, unitId) });
}
