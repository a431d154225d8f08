import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { DecisionOption } from './decision-option.js';
import { definitionOf } from './definition.js';
import { namedIn } from './methods/choice.js';
import { choiceOn, ShownBallot } from './shown-ballot.js';

/** A number that a ballot gives an option. */
@ObjectType({ description: 'A number that a ballot gives an option.' })
class OptionScore {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => Int, {
    description:
      'Its score, its grade from 0, to reject, to 5, excellent, or its votes or credits.',
  })
  score: number;
}

@Resolver(() => ShownBallot)
export class BallotResolver {
  @FieldResolver(() => Person, { description: 'Whose it is.' })
  voter(@Root() ballot: ShownBallot, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, ballot.voterId);
  }

  @FieldResolver(() => [DecisionOption], {
    description: 'What it says something of, in the order of the ballot; empty for a blank ballot.',
  })
  async options(
    @Root() ballot: ShownBallot,
    @Ctx() { platform }: RequestContext,
  ): Promise<DecisionOption[]> {
    const definition = (await definitionOf(platform, ballot.decisionId))!;
    const named = new Set(namedIn(choiceOn(ballot)));
    return definition.options.filter((option) => named.has(option.id));
  }

  @FieldResolver(() => [[DecisionOption]], {
    nullable: true,
    description:
      'RANKING: the options of each rank, the most preferred first; null on other ballots.',
  })
  async ranking(
    @Root() ballot: ShownBallot,
    @Ctx() { platform }: RequestContext,
  ): Promise<DecisionOption[][] | null> {
    const choice = choiceOn(ballot);
    if (!('ranking' in choice)) return null;
    const { optionsById } = (await definitionOf(platform, ballot.decisionId))!;
    return choice.ranking.map((rank) => rank.map((id) => optionsById.get(id)!));
  }

  @FieldResolver(() => [OptionScore], {
    nullable: true,
    description:
      'SCORES: what it gives options, in the order of the ballot; null on other ballots.',
  })
  async scores(
    @Root() ballot: ShownBallot,
    @Ctx() { platform }: RequestContext,
  ): Promise<OptionScore[] | null> {
    const choice = choiceOn(ballot);
    if (!('scores' in choice)) return null;
    const { options } = (await definitionOf(platform, ballot.decisionId))!;
    const given = new Map(choice.scores);
    return options.flatMap((option) => {
      const score = given.get(option.id);
      return score === undefined ? [] : [{ option, score }];
    });
  }
}
