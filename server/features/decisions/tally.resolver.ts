import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { BallotWay } from './paper/ballot-way.js';
import { TallyPart } from './paper/paper.types.js';
import { Tally } from './decision-types.js';
import { TallyDetails } from './details-types.js';
import { showDetails } from './shown-details.js';
import { showOptions } from './shown-tally.js';

const WAYS: BallotWay[] = ['ONLINE', 'PAPER'];

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

  @FieldResolver(() => [TallyPart], {
    description:
      'What ballots on paper and those cast here come to, each by themselves; empty where none came on paper.',
  })
  parts(@Root() { apart, optionsById }: Tally): TallyPart[] {
    if (!apart) return [];
    return WAYS.map((way) => ({
      way,
      ballots: apart[way].ballots,
      options: showOptions(apart[way].options, optionsById),
    }));
  }
}
