import type { LocalizedText, SeedCommunity } from './content-types.js';

const district: LocalizedText = { zh: '青澜街道', en: 'Qinglan Street' };

const units = {
  communityAffairs: {
    key: 'community-affairs',
    name: { zh: '群众工作部', en: 'Community Affairs Desk' },
  },
  streetManagement: {
    key: 'street-management',
    name: { zh: '城管执法队', en: 'Street Management Team' },
  },
  drainage: { key: 'drainage', name: { zh: '排水所', en: 'Drainage Station' } },
  anlanProperty: { key: 'anlan-property', name: { zh: '安澜物业', en: 'Anlan Property' } },
  seniorsService: {
    key: 'seniors-service',
    name: { zh: '养老服务站', en: "Seniors' Service Station" },
  },
};

/** The three communities of the demo district, all invented. */
export const communities: SeedCommunity[] = [
  {
    key: 'willow-bank',
    name: { zh: '柳岸社区', en: 'Willow Bank' },
    district,
    registerSize: 1_204,
    buildings: 12,
    grids: [
      { name: { zh: '河边网格', en: 'Riverside Grid' }, buildings: [1, 2, 3, 4] },
      { name: { zh: '中心网格', en: 'Centre Grid' }, buildings: [5, 6, 7, 8] },
      { name: { zh: '西门网格', en: 'West Gate Grid' }, buildings: [9, 10, 11, 12] },
    ],
    units: Object.values(units),
  },
  {
    key: 'locust-shade',
    name: { zh: '槐影社区', en: 'Locust Shade' },
    district,
    registerSize: 862,
    buildings: 9,
    grids: [
      { name: { zh: '老厂网格', en: 'Old Factory Grid' }, buildings: [1, 2, 3, 4, 5] },
      { name: { zh: '槐院网格', en: 'Locust Court Grid' }, buildings: [6, 7, 8, 9] },
    ],
    units: [units.communityAffairs, units.drainage, units.seniorsService],
  },
  {
    key: 'new-ripple',
    name: { zh: '新澜社区', en: 'New Ripple' },
    district,
    registerSize: 2_310,
    buildings: 8,
    grids: [
      { name: { zh: '南塔网格', en: 'South Towers Grid' }, buildings: [1, 2, 3, 4] },
      { name: { zh: '北塔网格', en: 'North Towers Grid' }, buildings: [5, 6, 7, 8] },
    ],
    units: [units.communityAffairs, units.streetManagement, units.anlanProperty],
  },
];
