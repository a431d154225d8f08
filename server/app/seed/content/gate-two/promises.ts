import type { SeedPromise, SeedReview } from '../content-types.js';

/** What was promised on Gate 2, and kept. */
export const promises: SeedPromise[] = [
  {
    proposalKey: 'new-pipe',
    officialKey: 'drainage-official',
    helperKeys: ['community-affairs'],
    dueInDays: -40,
    keptMinutesAgo: 59_000,
    steps: [
      {
        title: { zh: '换 46 米新管', en: 'Lay 46 m of new pipe' },
        weight: 5,
        dueInDays: -70,
        reports: [
          {
            body: {
              zh: '新管已铺，闭水试验合格，开挖和回填各拍了照。',
              en: 'Laid, and tight under test. Photographs were taken before and after filling in.',
            },
            minutesAgo: 103_000,
            judgements: [{ building: 2 }, { building: 10 }],
          },
        ],
      },
      {
        title: { zh: '承重盖板', en: 'Load-bearing cover' },
        weight: 2,
        dueInDays: -55,
        reports: [
          {
            body: {
              zh: '盖板装好，二十吨货车压过三趟，没有下沉。',
              en: 'In place. A twenty-tonne lorry drove over it three times, and nothing sank.',
            },
            minutesAgo: 81_000,
            judgements: [{ building: 2 }, { building: 7 }],
          },
        ],
      },
      {
        title: {
          zh: '头一次清淤，五月规矩上墙',
          en: 'First dredging, and the May rule on the wall',
        },
        weight: 1,
        dueInDays: -40,
        reports: [
          {
            body: {
              zh: '清出淤泥 3.2 吨，“每年五月清淤”写进排水所的年度计划，贴在 2 号门岗亭。',
              en: '3.2 tonnes of silt came out. “Dredge every May” is in the station’s yearly plan and on the wall at Gate 2.',
            },
            minutesAgo: 60_500,
            judgements: [{ building: 7 }, { building: 12 }],
          },
        ],
      },
    ],
  },
];

/** What neighbours say of it so far. */
export const review: SeedReview = {
  solved: 41,
  notSolved: 9,
  cannotSay: 6,
  details: [
    {
      verdict: 'SOLVED',
      building: 2,
      text: {
        zh: '入秋那场大雨，车库一滴水没进。',
        en: 'In the big autumn rain not a drop came into the garage.',
      },
    },
    {
      verdict: 'NOT_SOLVED',
      building: 11,
      text: {
        zh: '2 号门是好了，水改从 3 号门那边积，请一起看看。',
        en: 'Gate 2 is fine, but now the water gathers at Gate 3. Please look at both.',
      },
    },
    {
      verdict: 'CANNOT_SAY',
      building: 5,
      text: {
        zh: '装好以后只下过一场大雨，再等一个雨季。',
        en: 'There has been one downpour since. Let us wait for a rainy season.',
      },
    },
  ],
};
