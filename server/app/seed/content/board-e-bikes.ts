import type { SeedBoard } from './content-types.js';
import { chargingShed } from './e-bikes/charging-shed.js';
import { swapCabinets } from './e-bikes/swap-cabinets.js';

/** New Ripple gathers ideas for somewhere safe to keep and charge e-bikes. */
export const eBikes: SeedBoard = {
  key: 'e-bikes',
  communityKey: 'new-ripple',
  question: {
    zh: '电动车停哪儿、在哪充？',
    en: 'Where should e-bikes park and charge?',
  },
  intro: {
    zh: `上个月，有人从五楼窗口拉线充电，幸好发现得早。随后又有 19 户反映了同样的事：不是大家不怕，是楼下没地方充。

有办法就提出来，写清楚放在哪儿、谁来管、大概花多少钱。暂时不知道花多少，也可以先提。看中别人的办法，点“附议”就行，租户也算。`,
    en: `Last month someone ran a charging cable from a fifth-floor window. It was found in time. Nineteen more households then reported the same thing: people know the danger, but downstairs there is nowhere to charge.

If you have an idea, propose it. Say where it would go, who would look after it and roughly what it would cost; if you don't know the cost yet, propose it anyway. If you like someone else's idea, back it. Tenants count too.`,
  },
  phase: 'COLLECT',
  minutesAgo: 12_960,
  proposals: [chargingShed, swapCabinets],
};
