import type { GaugeKind } from '../../foundation/realtime/gauge-board.js';
import { readTally, type CountedTally } from './tally.js';
import { readTurnouts, type Turnout } from './turnout.js';

/** The gauge of how many have cast. */
export const turnoutGauge: GaugeKind<Turnout> = {
  name: 'turnout',
  compute: async (platform, decisionId) => (await readTurnouts(platform, [decisionId]))[0]!,
};

/** The gauge of a decision's count. */
export const tallyGauge: GaugeKind<CountedTally> = {
  name: 'tally',
  compute: readTally,
};
