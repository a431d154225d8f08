import type { GaugeKind } from '../../foundation/realtime/gauge-board.js';
import { readTally, type CountedTally } from './tally.js';
import { readTurnout, type Turnout } from './turnout.js';

/** The gauge of how many have cast. */
export const turnoutGauge: GaugeKind<Turnout> = {
  name: 'turnout',
  compute: readTurnout,
};

/** The gauge of a decision's count. */
export const tallyGauge: GaugeKind<CountedTally> = {
  name: 'tally',
  compute: readTally,
};
