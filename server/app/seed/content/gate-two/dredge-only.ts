import type { SeedProposal } from '../content-types.js';

/** The cheaper way, which had been tried. */
export const dredgeOnly: SeedProposal = {
  key: 'dredge-only',
  authorKey: 'gate-two-ye',
  title: { zh: '只清淤，不换管', en: 'Dredge only, keep the pipe' },
  body: {
    zh: `先花 12,000 元清一次淤，看看今年雨季怎么样，不行再换管。`,
    en: `Spend ¥12,000 on dredging first and see how this rainy season goes. If it isn't enough, replace the pipe later.`,
  },
  category: 'SAFETY',
  cost: 12_000,
  backing: 39,
  minutesAgo: 202_500,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'AGAINST', building: 2, minutesAgo: 200500, text: { zh: '清过两回了，管子是瘪的，清了也白清。', en: 'They have dredged twice. The pipe is flat: it does nothing.' } },
  ],
};
