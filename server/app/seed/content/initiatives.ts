import type { SeedInitiative } from './content-types.js';

/** What residents of the demo put on the agenda themselves: one in each state that can be seen. */
export const initiatives: SeedInitiative[] = [
  {
    key: 'night-vans',
    communityKey: 'new-ripple',
    starterKey: 'swap-author',
    question: {
      zh: '晚上十点后，快递车能不能别进小区？',
      en: 'Could delivery vans stay out after 10 pm?',
    },
    body: {
      zh: `快递车半夜还在倒车，“请注意，倒车”一响，一栋楼都醒了。7 号楼底层的几户装了双层玻璃也没用。

不是不让送。门口有一排柜子，十点后放柜子，第二天早上自己取。药和急件可以让保安登记放行。

骑手也有难处：平台算的是送到楼下的时间。所以想请大家坐下来议，定个谁都过得去的钟点。`,
      en: `Delivery vans still reverse at midnight. One "attention, vehicle reversing" wakes a whole building. Some ground-floor homes in Building 7 put in double glazing, and it didn't help.

This isn't about stopping deliveries. There is a row of lockers at the gate: after ten, parcels go in there and we fetch them in the morning. The guard can let medicine and urgent parcels through.

Couriers have their side too: the platform counts the minutes to the door. So let's sit down and settle on an hour that everybody can live with.`,
    },
    backing: 83,
    startedMinutesAgo: 8_900,
  },
  {
    key: 'exercise-corner',
    communityKey: 'willow-bank',
    starterKey: 'gardener-han',
    question: {
      zh: '健身角坏了半年，到底该谁修、谁来管？',
      en: 'The exercise corner has been broken for half a year. Who should mend it and look after it?',
    },
    body: {
      zh: `漫步机的踏板断了一边，用绳子拴着；单杠松了，孩子还在上面吊。半年里打过三个电话，物业说是街道装的，街道说过了保修期。

想请社区开一块议事板，把三件事定下来：

- 坏了先由谁拆掉、围起来
- 修理的钱从哪儿出
- 以后谁每个月看一遍`,
      en: `One pedal of the walker has broken off and the other is tied up with string. The bar is loose, and children still hang from it. I have called three times in six months: the property company says the street office put it up, and the street office says the guarantee is over.

I'd like a board on which we settle three things:

- who takes down or fences off what is broken
- whose money pays for repairs
- who looks everything over once a month`,
    },
    backing: 63,
    startedMinutesAgo: 17_600,
    reachedMinutesAgo: 2_640,
  },
  {
    key: 'two-locust-trees',
    communityKey: 'locust-shade',
    starterKey: 'shift-worker-bai',
    question: {
      zh: '能不能移走两棵槐树，多划六个车位？',
      en: 'Could two of the locust trees make way for six parking spaces?',
    },
    body: {
      zh: `下夜班回来，院里一个车位都没有，只能停到厂区外面，走二十分钟。食堂后面两棵槐树占的地方，正好能划六个车位。

树可以移到河边去，不是要砍。`,
      en: `When I come off the night shift there isn't one space left in the yard. I park outside the works and walk for twenty minutes. Where the two locust trees stand behind the canteen there would be room for six cars.

The trees could move to the river. Nobody wants to fell them.`,
    },
    backing: 51,
    startedMinutesAgo: 86_000,
    reachedMinutesAgo: 64_000,
    answer: {
      byKey: 'locust-facilitator',
      minutesAgo: 55_200,
      reason: {
        zh: `这两棵槐树是市里挂牌的古树，移栽要由市园林部门审批，社区和居民都无权表决，所以不能就移树开议事板。

停车难是真的。我们问过厂区，北门外的空地晚上八点后可以借给居民停车，大约能停十辆。要不要借、怎么管，可以议；谁愿意，另提一条动议，我们马上开板。`,
        en: `Both trees are listed by the city as ancient. Only the city's parks office can allow them to be moved; neither the community nor its residents may vote on it. That is why there can't be a board on moving them.

The shortage of parking is real. We asked the works: the lot outside the north gate could be lent to residents after 8 pm and holds about ten cars. Whether to take it and who would run it can be deliberated. If anyone starts an initiative on that, we will open a board at once.`,
      },
    },
  },
  {
    key: 'charge-downstairs',
    communityKey: 'new-ripple',
    starterKey: 'courier-ma',
    question: {
      zh: '楼下能不能有个正经充电的地方？',
      en: 'Could there be a proper place to charge downstairs?',
    },
    body: {
      zh: `五楼那根飞线拆了，可车还是要充。现在要么拎电池上楼，要么去两站地外的充电桩。

拎上楼，全楼跟着担风险；不充，第二天没法出车。请社区把停和充放在一起议，别再一家一家地查了。`,
      en: `The cable from the fifth floor is gone, but the bikes still need charging. Now you either carry the battery upstairs or ride two stops to a charging point.

Carried upstairs, it is a danger to the whole building; not charged, there is no work the next day. Please let us deliberate parking and charging together, instead of checking one home after another.`,
    },
    backing: 131,
    startedMinutesAgo: 23_800,
    reachedMinutesAgo: 17_300,
    answer: { byKey: 'ripple-facilitator', minutesAgo: 12_960, boardKey: 'e-bikes' },
  },
];
