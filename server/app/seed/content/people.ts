import type { SeedPerson } from './content-types.js';

/** The people of the demo's sign-in menu, in the order it shows them. */
export const signInPeople: SeedPerson[] = [
  {
    key: 'resident-building-3',
    communityKey: 'willow-bank',
    building: 3,
    displayName: null,
    role: 'RESIDENT',
    signIn: {
      zh: '住柳岸 3 号楼，还没投票',
      en: 'Lives in Willow Bank, Building 3, and has not voted yet',
    },
  },
  {
    key: 'resident-building-5',
    communityKey: 'willow-bank',
    building: 5,
    displayName: null,
    role: 'RESIDENT',
    signIn: {
      zh: '住柳岸 5 号楼，也还没投票；开两个窗口，看票数怎么动',
      en: 'Lives in Willow Bank, Building 5, not voted yet either: open two windows and watch the count move',
    },
  },
  {
    key: 'zhou-guilan',
    communityKey: 'willow-bank',
    building: 8,
    displayName: { zh: '周桂兰', en: 'Zhou Guilan' },
    role: 'RESIDENT',
    signIn: {
      zh: '柳岸 8 号楼的老街坊，河边长椅是她提的',
      en: 'A long-time neighbour from Willow Bank, Building 8, who proposed the riverside benches',
    },
  },
  {
    key: 'tenant-tang',
    communityKey: 'new-ripple',
    building: 6,
    displayName: { zh: '租户小唐', en: 'Tang, a tenant' },
    role: 'RESIDENT',
    signIn: {
      zh: '住新澜 6 号楼；柳岸的表决看得到，但不在名册上',
      en: "Lives in New Ripple, Building 6: can watch Willow Bank's vote but is not on its roll",
    },
  },
  {
    key: 'facilitator',
    communityKey: 'willow-bank',
    building: null,
    displayName: { zh: '主持人林晓', en: 'Lin Xiao, facilitator' },
    role: 'MODERATOR',
    signIn: {
      zh: '柳岸的议事主持人，管阶段、开表决',
      en: "Willow Bank's facilitator, who moves the phases and opens votes",
    },
  },
  {
    key: 'affairs-desk-official',
    communityKey: 'willow-bank',
    building: null,
    displayName: { zh: '群众工作部陈立', en: 'Chen Li, Community Affairs Desk' },
    role: 'OFFICIAL',
    unitKey: 'community-affairs',
    signIn: {
      zh: '群众工作部的承办人员，选上的事由他牵头办',
      en: 'Staff member of the Community Affairs Desk, which carries out what is chosen',
    },
  },
  {
    key: 'administrator',
    communityKey: null,
    building: null,
    displayName: { zh: '平台管理员', en: 'Administrator' },
    role: 'ADMINISTRATOR',
    signIn: {
      zh: '管社区、责任单位和人员角色',
      en: 'Looks after communities, responsible bodies and roles',
    },
  },
];

/** Residents whose proposals are on the boards and who are not in the sign-in menu. */
export const proposalAuthors: SeedPerson[] = [
  {
    key: 'pram-mum',
    communityKey: 'willow-bank',
    building: 6,
    displayName: { zh: '推车妈妈', en: 'Mum with a pram' },
    role: 'RESIDENT',
  },
  {
    key: 'west-gate-qin',
    communityKey: 'willow-bank',
    building: 11,
    displayName: { zh: '西门老秦', en: 'Qin by the west gate' },
    role: 'RESIDENT',
  },
  {
    key: 'doudou-dad',
    communityKey: 'willow-bank',
    building: 5,
    displayName: { zh: '豆豆爸', en: "Doudou's dad" },
    role: 'RESIDENT',
  },
  {
    key: 'racks-author',
    communityKey: 'willow-bank',
    building: 4,
    displayName: null,
    role: 'RESIDENT',
  },
  {
    key: 'xu-weidong',
    communityKey: 'willow-bank',
    building: 9,
    displayName: { zh: '许卫东', en: 'Xu Weidong' },
    role: 'RESIDENT',
  },
  {
    key: 'gardener-han',
    communityKey: 'willow-bank',
    building: 12,
    displayName: { zh: '种菜的老韩', en: 'Han the gardener' },
    role: 'RESIDENT',
  },
  {
    key: 'courier-ma',
    communityKey: 'new-ripple',
    building: 6,
    displayName: { zh: '骑手小马', en: 'Ma the courier' },
    role: 'RESIDENT',
  },
  {
    key: 'swap-author',
    communityKey: 'new-ripple',
    building: 2,
    displayName: null,
    role: 'RESIDENT',
  },
];
