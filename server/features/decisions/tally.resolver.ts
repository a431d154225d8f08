import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Tally } from './decision-types.js';
import { TallyDetails } from './details-types.js';
import { showDetails } from './shown-details.js';

@Resolver(() => Tally)
export class TallyResolver {
  // Every two options side by side are thousands of things: made for those who ask, not with every count that is read.
  @FieldResolver(() => TallyDetails, {
    nullable: true,
    description: 'How the method came to that order; null where votes or points alone say it.',
  })
  details(@Root() { explained, optionsById }: Tally): typeof TallyDetails | null {
    return explained && showDetails(explained, (id) => optionsById.get(id)!);
  }
}
