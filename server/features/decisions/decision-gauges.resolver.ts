import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { GaugeSource, gaugeSource } from '../../foundation/realtime/gauge-source.js';
import { Tally } from './decision-types.js';
import { decisionById } from './decisions.loaders.js';
import { tallyGauge, turnoutGauge } from './gauge-kinds.js';
import { showTally } from './shown-tally.js';
import { Turnout } from './turnout.js';

interface Call {
  args: { decisionId: string };
  context: RequestContext;
}

@Resolver()
export class DecisionGaugesResolver {
  @Subscription(() => Tally, {
    description:
      'A decision’s count: as it stands at once, then each newer one, at most ten a second. Silent while the count is hidden; the final one comes at closing.',
    subscribe: async ({ args, context }: Call) => {
      const what = { kind: tallyGauge, id: await requireDecision(context, args.decisionId) };
      return new GaugeSource(context.platform, what, (counted) =>
        showTally(context.platform, counted),
      );
    },
  })
  tally(
    @Root() tally: Tally,
    @Arg('decisionId', () => ID, { description: 'Which decision to follow.' }) _decisionId: string,
  ): Tally {
    return tally;
  }

  @Subscription(() => Turnout, {
    description:
      'How many have taken part in a decision: the present number at once, then each newer one, at most ten a second.',
    subscribe: async ({ args, context }: Call) => {
      const id = await requireDecision(context, args.decisionId);
      return gaugeSource(context.platform, { kind: turnoutGauge, id });
    },
  })
  turnout(
    @Root() turnout: Turnout,
    @Arg('decisionId', () => ID, { description: 'Which decision to follow.' }) _decisionId: string,
  ): Turnout {
    return turnout;
  }
}

async function requireDecision({ loaders }: RequestContext, id: string): Promise<string> {
  if (await loaders.load(decisionById, id)) return id;
  throw new RequestError(
    'NOT_FOUND',
    'decisionId: there is no such decision, or none that you may see.',
  );
}
