import type { SeedAnnouncement } from '../content-types.js';

/** Building 3 is to decide on its lift; before it does, everybody can check how. */
export const liftVote: SeedAnnouncement = {
  question: { zh: '3号楼加装电梯，按公示的方案办', en: 'Build the lift for Building 3 as planned' },
  proposalKey: 'lift',
  basis: 'OWNERS',
  quorumPercent: 50,
  unitKey: 'community-affairs',
  moneySource: {
    zh: '街道补贴 25 万元，其余由同意的业主按楼层分摊',
    en: '¥250,000 from the street office, the rest from the owners who agree, by storey',
  },
  rollBuilding: 3,
  announcedMinutesAgo: 640,
  opensInMinutes: 14_400,
  closesInMinutes: 24_480,
  answerInDays: 45,
  objections: [
    {
      building: 2,
      minutesAgo: 520,
      text: {
        zh: '施工四个月，料堆在 2 号楼门口，车也从我们这边过，为什么名册里没有 2 号楼？',
        en: "Four months of works, the material piled at Building 2's door, the lorries past our windows: why is Building 2 not among those who vote?",
      },
      answer: {
        minutesAgo: 190,
        text: {
          zh: '电梯由 3 号楼出钱、由 3 号楼长期用，所以名册只到 3 号楼，这一点不改。您说的是施工影响：堆料改到北侧空地，货车走东门，午休和晚上八点以后不动工，这三条写进施工合同，开工前贴在 2 号楼门口。还有别的，请在“加装电梯”下面接着提。',
          en: 'Building 3 pays for the lift and will live with it, so the list of voters stays with Building 3. What you name is the works: material goes to the empty plot on the north side, lorries use the east gate, and nobody works at midday or after eight in the evening. All three go into the contract and are put up at your door before the works begin. If there is more, please say so below the proposal.',
        },
      },
    },
    {
      building: 3,
      minutesAgo: 75,
      text: {
        zh: '补贴要验收后三十天才到账，之前那 25 万谁先垫、垫多少，公示里没写。写清楚了再开始投。',
        en: 'The subsidy comes thirty days after the inspection. Who advances those ¥250,000 until then, and how much each, is not said. Say it before anybody votes.',
      },
    },
  ],
};
