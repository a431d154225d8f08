import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { personById } from '../../accounts/accounts.loaders.js';
import { Person } from '../../accounts/person.js';
import { Area } from '../../communities/area.js';
import { areaById } from '../../communities/communities.loaders.js';

/** A resident as whoever writes down for them finds them. */
@ObjectType({ description: 'A resident as whoever is to write down for them finds them.' })
export class FoundResident {
  personId: string;

  areaId: string | null;
}

@Resolver(() => FoundResident)
export class FoundResidentResolver {
  @FieldResolver(() => Person, { description: 'Who it is, as others see them.' })
  person(@Root() { personId }: FoundResident, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, personId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Where they live; null when no nearer place is known than the community.',
  })
  area(
    @Root() { areaId }: FoundResident,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Area | null> | null {
    return areaId === null ? null : loaders.load(areaById, areaId);
  }
}
