import type { SeedProposal } from '../content-types.js';

/** More cameras, and what neighbours said for and against them. */
export const cameras: SeedProposal = {
  key: 'cameras',
  authorKey: 'xu-weidong',
  title: { zh: '监控补点', en: 'Cameras' },
  body: {
    zh: `在路口和车棚补 20 个摄像头，看不清的旧设备一并换掉。

其中 4 个朝上，装在 9 到 12 号楼，专管高空抛物。

- 不对着单元门和窗户，不做人脸识别
- 录像存 30 天，只有派出所和物业值班长能调看
- 每次调看都登记，登记本每月公开`,
    en: `Add 20 cameras at junctions and bike sheds, and replace the old ones that show only a blur.

Four of them point up, on Buildings 9 to 12, to catch things thrown from windows.

- None faces a stair door or a window, and there is no face recognition
- Recordings are kept for 30 days; only the police and the duty manager can pull them
- Every viewing is logged, and the log is posted each month`,
  },
  category: 'SAFETY',
  cost: 160_000,
  backing: 97,
  minutesAgo: 53_280,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 9, minutesAgo: 52800, text: { zh: '前一阵丢了三辆电动车，一个都没拍到。', en: 'Three e-bikes went missing lately and not one camera caught it.' }, replies: [
      { stance: 'FOR', building: 3, minutesAgo: 52500, text: { zh: '我就是其中一个，新买的，骑了俩月。', en: 'One was mine. Brand new, two months old.' } },
      { stance: 'AGAINST', building: 10, minutesAgo: 52100, text: { zh: '丢车该查的是门岗，不是多装摄像头。', en: "Then look at the gatehouse. More cameras isn't the answer." }, replies: [
        { stance: 'NEUTRAL', building: 9, minutesAgo: 51700, text: { zh: '门岗夜里就一个人，看不过来。', en: "There's one man on at night. He can't see everything." } },
      ] },
    ] },
    { stance: 'AGAINST', building: 6, minutesAgo: 51000, text: { zh: '十六万，快赶上两个坡道项目了。', en: "¥160,000. That's nearly two lots of ramps." } },
    { stance: 'NEUTRAL', building: 4, minutesAgo: 50000, text: { zh: '录像谁能看？存多久？', en: 'Who can see the recordings, and how long are they kept?' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 49600, text: { zh: '存三十天，只有派出所和物业值班长能调，每次要登记。', en: 'Thirty days. Only the police and the duty manager can pull them, and each time is logged.' }, replies: [
        { stance: 'AGAINST', building: 4, minutesAgo: 49200, text: { zh: '登记本给居民看吗？不给看等于没有。', en: "Can residents read the log? If not, it's as good as none." } },
        { stance: 'FOR', building: 9, minutesAgo: 48900, text: { zh: '可以，每月贴一次，我把这条加进方案。', en: "Yes, posted every month. I'll add that to the plan." } },
      ] },
    ] },
    { stance: 'AGAINST', building: 7, minutesAgo: 47000, text: { zh: '我不想一出门就被拍。', en: "I don't want to be filmed every time I step out." }, replies: [
      { stance: 'FOR', building: 12, minutesAgo: 46600, text: { zh: '只拍路口和车棚，不拍单元门。', en: 'Only junctions and bike sheds, not the stair doors.' }, replies: [
        { stance: 'AGAINST', building: 7, minutesAgo: 46200, text: { zh: '图上 7 号楼那个就对着单元门。', en: 'The one at Building 7 on the drawing points straight at ours.' } },
        { stance: 'NEUTRAL', building: 9, minutesAgo: 45900, text: { zh: '您说得对，那个转个方向，朝路。', en: "You're right. We'll turn it to face the road." } },
      ] },
    ] },
    { stance: 'FOR', building: 1, minutesAgo: 44000, text: { zh: '有摄像头，夜里回来心里踏实。', en: "I'd feel easier coming home at night." } },
    { stance: 'FOR', building: 11, minutesAgo: 42500, text: { zh: '高空抛物也得有人管。', en: 'Something has to be done about things thrown from windows.' }, replies: [
      { stance: 'NEUTRAL', building: 8, minutesAgo: 42200, text: { zh: '朝天拍的是另一种，这次有吗？', en: 'That needs cameras pointing up. Are they in this?' }, replies: [
        { stance: 'NEUTRAL', building: 9, minutesAgo: 41800, text: { zh: '有四个，装在 9 到 12 号楼。', en: 'Four of them, on Buildings 9 to 12.' } },
      ] },
    ] },
    { stance: 'AGAINST', building: 2, minutesAgo: 40000, text: { zh: '旧的十二个坏了一半，先修旧的。', en: 'Half of the twelve we have are broken. Mend those first.' }, replies: [
      { stance: 'FOR', building: 5, minutesAgo: 39600, text: { zh: '旧的太糊，人脸车牌都看不清，修好也没用。', en: "The old ones are so blurry you can't read a plate. Mending won't help." }, replies: [
        { stance: 'AGAINST', building: 2, minutesAgo: 39300, text: { zh: '那也该物业换，合同里有维护费。', en: 'Then Anlan Property should replace them. We pay upkeep in the contract.' } },
      ] },
    ] },
    { stance: 'AGAINST', building: 12, minutesAgo: 37000, text: { zh: '西门那条路补两个就够，用不着二十个。', en: "Two on the west gate road would do. We don't need twenty." } },
    { stance: 'AGAINST', building: 8, minutesAgo: 35000, text: { zh: '灯亮了，贼就少一半。先装灯。', en: 'Put the lamps in and half the thieves go. Lamps first.' }, replies: [
      { stance: 'FOR', building: 11, minutesAgo: 34600, text: { zh: '灯也投，摄像头也投，不矛盾。', en: "Vote for both. They don't clash." } },
    ] },
    { stance: 'FOR', building: 6, minutesAgo: 32000, text: { zh: '孩子自己放学回家，能看到个影子也好。', en: 'My child walks home alone. Even a glimpse on screen would help.' } },
    { stance: 'AGAINST', building: 3, minutesAgo: 29500, text: { zh: '丢车的是我，可我还是觉得太贵。', en: "I'm the one who lost a bike, and I still think it's too dear." }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 29100, text: { zh: '可以先装一半，剩下的以后再说。', en: 'We could do half now and the rest later.' }, replies: [
        { stance: 'NEUTRAL', building: 10, minutesAgo: 28700, text: { zh: '要表决就是整项表决，没有“一半”。', en: "Items are voted on whole. There's no “half”." } },
      ] },
    ] },
    { stance: 'FOR', building: 4, minutesAgo: 26000, text: { zh: '登记本肯公开，我就赞成。', en: "If the log is public, I'm for it." } },
    { stance: 'AGAINST', building: 12, minutesAgo: 23500, text: { zh: '屏幕在物业办公室，谁路过都能瞄一眼。', en: 'The screen is in the property office. Anyone passing can have a look.' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 23100, text: { zh: '屏幕挪进里间，门上锁。', en: 'It moves to the back room, with a lock.' } },
    ] },
    { stance: 'FOR', building: 10, minutesAgo: 21000, text: { zh: '楼下电瓶被偷过两回，受够了。', en: "Two batteries stolen downstairs. I've had enough." } },
    { stance: 'AGAINST', building: 5, minutesAgo: 18000, text: { zh: '人脸识别千万不要有。', en: 'No face recognition, please.' }, replies: [
      { stance: 'NEUTRAL', building: 9, minutesAgo: 17600, text: { zh: '没有，方案里写明不做人脸识别。', en: "There's none. The plan rules it out." }, replies: [
        { stance: 'FOR', building: 5, minutesAgo: 17200, text: { zh: '写明了就行。', en: "Good enough if it's in writing." } },
      ] },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 14500, text: { zh: '镜头转了方向，我改成赞成。', en: "They've turned the camera, so I've changed to For." } },
    { stance: 'AGAINST', building: 1, minutesAgo: 11000, text: { zh: '这么多钱，不如请个夜班保安。', en: 'For that money, hire a second night guard.' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 10700, text: { zh: '算过，一年就要七万，两年多就花光了。', en: 'We worked it out: ¥70,000 a year. It would be gone in little over two.' } },
    ] },
    { stance: 'AGAINST', building: 2, minutesAgo: 7700, text: { zh: '真要用录像的时候，十回有九回说没拍清。', en: "When you really need the footage, nine times in ten they say it isn't clear." } },
    { stance: 'AGAINST', building: 6, minutesAgo: 5200, text: { zh: '邻里之间，多照个面比多装个头管用。', en: 'Neighbours who know each other do more than cameras.' } },
    { stance: 'NEUTRAL', building: 8, minutesAgo: 2800, text: { zh: '后面每年的存储费要多少？', en: 'What does storage cost each year after that?' } },
    { stance: 'FOR', building: 3, minutesAgo: 450, text: { zh: '票数排第五，怕是轮不到了，明年再提。', en: "It's fifth on the count and may not make it. I'll bring it back next year." } },
  ],
};
