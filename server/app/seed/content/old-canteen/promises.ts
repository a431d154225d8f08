import { RAMP_DRAWING } from './ramp-drawing.js';
import type { SeedPromise } from '../content-types.js';

/** Three promises on the old canteen: one under way, one late, one that neighbours help with. */
export const promises: SeedPromise[] = [
  {
    proposalKey: 'seniors-dining',
    officialKey: 'seniors-official',
    helperKeys: ['community-affairs'],
    dueInDays: 21,
    steps: [
      {
        title: { zh: '和厂里签十年租用协议', en: 'Sign a ten-year lease with the works' },
        weight: 1,
        dueInDays: -52,
        reports: [
          {
            body: {
              zh: '协议已签，年租金 1 元，原件在居委会，复印件贴在公告栏。',
              en: 'Signed, for ¥1 a year. The original is at the committee office, a copy on the notice board.',
            },
            minutesAgo: 79_000,
            judgements: [{ building: 1 }, { building: 4 }],
          },
        ],
      },
      {
        title: { zh: '排烟改走屋顶', en: 'Take the extraction out through the roof' },
        weight: 2,
        dueInDays: -30,
        reports: [
          {
            body: { zh: '风管已装好，开机试过。', en: 'The duct is up and has been run.' },
            minutesAgo: 47_000,
            judgements: [
              {
                building: 8,
                rejected: {
                  zh: '晚上在 8 号楼三楼还是闻得到，管口要再高一米。',
                  en: 'On the third floor of Building 8 it still smells at night. The outlet needs another metre.',
                },
              },
            ],
          },
          {
            body: {
              zh: '管口加高 1.2 米，三个晚上在 8 号楼测过，没有味道，记录附后。',
              en: 'The outlet is 1.2 m higher. Measured in Building 8 on three evenings: no smell. The record is attached.',
            },
            minutesAgo: 39_500,
            judgements: [{ building: 8 }, { building: 1 }],
          },
        ],
      },
      {
        title: { zh: '灶台、冷柜到货安装', en: 'Fit stoves and cold store' },
        weight: 3,
        dueInDays: 3,
        reports: [
          {
            body: {
              zh: '设备全部到位，燃气公司验收合格。',
              en: 'Everything is in place, and the gas company has passed it.',
            },
            minutesAgo: 1_500,
            judgements: [{ building: 4 }],
          },
        ],
      },
      {
        title: { zh: '无障碍卫生间', en: 'Accessible toilet' },
        weight: 2,
        dueInDays: 6,
        reports: [
          {
            body: { zh: '卫生间贴砖、洁具都装好了。', en: 'Tiled and fitted.' },
            minutesAgo: 4_400,
            judgements: [
              {
                building: 5,
                rejected: {
                  zh: '门净宽只有 78 厘米，轮椅进得去转不了身，要改成 90 厘米外开。',
                  en: 'The door clears 78 cm. A chair gets in but can’t turn. It has to be 90 cm and open outwards.',
                },
              },
            ],
          },
        ],
      },
      {
        title: { zh: '试营业一周，公布菜价', en: 'Trial week, prices published' },
        weight: 2,
        dueInDays: 20,
      },
    ],
  },
  {
    proposalKey: 'canteen-entrance',
    officialKey: 'seniors-official',
    helperKeys: [],
    dueInDays: -6,
    delays: [
      {
        fromInDays: -27,
        toInDays: -6,
        reason: {
          zh: '坡道要绕开老槐树，图纸重画，园林部门批了十二天。',
          en: 'The ramp has to go round the old locust tree. The plan was redrawn, and the parks office took twelve days.',
        },
        minutesAgo: 43_000,
      },
    ],
    steps: [
      {
        title: { zh: '坡道基础和路面', en: 'Ramp: footing and surface' },
        weight: 3,
        dueInDays: -12,
        reports: [
          {
            body: {
              zh: '坡道完工，坡度 1:12.4，槐树留下了。',
              en: 'The ramp is built at 1 in 12.4, and the locust tree stands.',
            },
            photo: {
              drawing: RAMP_DRAWING,
              alt: {
                zh: '食堂门口的新坡道，左边是留下的槐树',
                en: 'The new ramp at the canteen’s door, the locust tree still standing on its left',
              },
            },
            minutesAgo: 19_000,
            judgements: [{ building: 5 }, { building: 2 }],
          },
        ],
      },
      {
        title: { zh: '两侧扶手和感应灯', en: 'Rails on both sides, and the lamp' },
        weight: 1,
        dueInDays: -6,
      },
      {
        title: { zh: '推拉门', en: 'Sliding door' },
        weight: 1,
        dueInDays: -6,
      },
    ],
  },
  {
    proposalKey: 'study-tables',
    officialKey: 'seniors-official',
    helperKeys: [],
    dueInDays: 34,
    steps: [
      {
        title: { zh: '八张桌子、台灯和插座', en: 'Eight tables with lamps and sockets' },
        weight: 2,
        dueInDays: -3,
        reports: [
          {
            body: {
              zh: '桌子已摆好，每张两个插座，电线走地槽。',
              en: 'The tables are in, two sockets each, with the wires under the floor.',
            },
            minutesAgo: 6_800,
            judgements: [{ building: 9 }, { building: 3 }],
          },
        ],
      },
      {
        title: { zh: '志愿者轮值表', en: 'Rota of volunteers' },
        weight: 1,
        dueInDays: 12,
        takenBy: 9,
      },
      {
        title: { zh: '书架和借书登记', en: 'Shelves and a lending list' },
        weight: 1,
        dueInDays: 30,
      },
    ],
  },
];
