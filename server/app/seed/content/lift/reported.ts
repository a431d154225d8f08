import type { SeedModeration } from '../content-types.js';

/** Hidden by the administrator, so that the facilitator who signs in with a click can decide the appeal. */
export const phoneNumber: SeedModeration = {
  flags: [
    {
      building: 3,
      reason: 'PERSONAL_DATA',
      note: {
        zh: '门牌和手机号都写出来了，老王一天接了十几个电话。',
        en: 'Door and phone number, for all to read. Old Wang had a dozen calls in a day.',
      },
      minutesAgo: 2_950,
    },
  ],
  decided: {
    action: 'HIDE',
    byKey: 'administrator',
    reason: 'PERSONAL_DATA',
    publicReason: {
      zh: '写了别人的门牌和手机号。去掉以后可以重新发。',
      en: 'It gives away somebody’s door and phone number. Without them it can be said again.',
    },
    minutesAgo: 2_900,
    appeal: {
      body: {
        zh: '我是想请大家好好跟他商量，号码本来就贴在楼道里。',
        en: 'I wanted people to talk it over with him. The number hangs in the stairway anyway.',
      },
      minutesAgo: 1_400,
    },
  },
};

/** Waits in the queue. */
export const nothingToTalkOver: SeedModeration = {
  flags: [
    { building: 3, reason: 'INSULT', minutesAgo: 620 },
    {
      building: 5,
      reason: 'INSULT',
      note: {
        zh: '一楼的担心是真的，不能这么说人。',
        en: 'The worries on the ground floor are real. That is no way to speak of people.',
      },
      minutesAgo: 180,
    },
  ],
};

/** Was looked at and stands. */
export const worriesStand: SeedModeration = {
  flags: [{ building: 2, reason: 'OFF_TOPIC', minutesAgo: 24_200 }],
  decided: {
    action: 'DISMISS',
    byKey: 'locust-facilitator',
    reason: 'OFF_TOPIC',
    publicReason: {
      zh: '挡光和噪音正是这块板要谈的事，留着。',
      en: 'Light and noise are just what this board is about. It stays.',
    },
    minutesAgo: 24_150,
  },
};
