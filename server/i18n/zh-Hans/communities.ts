import type { communities as english } from '../en/communities.js';

/** What the server says of communities and their boards, in Chinese. */
export const communities: Record<keyof typeof english, string> = {
  'refusals.facilitatorsOnly': '只有本社区的议事主持人可以操作，请联系主持人。',
  'refusals.residentsOnly':
    '只有本社区居民可以操作。你可以在这里旁观，也可以到自己所在的社区参与。',
  'refusals.boardClosed': '本议事板已关闭，各项都已答复。新的问题请另开一块议事板。',
  'refusals.closeInReview': '议事板要在最后的评议阶段才能关闭，请先进入评议。',
  'refusals.phaseAlready': '议事板已经在这个阶段，请选择别的阶段。',
  'refusals.timeZoneUnknown': '没有这个时区，请填写 IANA 名称，例如 Asia/Shanghai。',
  'refusals.currencyUnknown': '没有这种货币，请填写 ISO 4217 代码，例如 CNY。',
  'refusals.unitStaffOnly': '只有责任单位的承办人员可以操作。',
  'refusals.ruleOutside': '这里只能填 {min} 到 {max} 之间的整数。',
  'refusals.ruleRoles': '每种身份只列一次。管理员本来就可以，不必列出。',
  'refusals.boardOpenersOnly':
    '谁能开议事板，由本社区的议事规则写明，你不在其中。可以请主持人来开，或者发起居民动议，附议够了就会开板。',
  'refusals.rollNeedsArea': '只给某一片居民看的议事板，要先选定是哪一片；也可以改为全社区可见。',
  'refusals.boardOutOfSight':
    '这样开，你自己也看不到这个议事板。请选你住的那一片，或者让更多人能看到。',
  'refusals.areaElsewhere': '这片区域不在本社区内。请换一片，或者不选，表示整个社区。',
  'refusals.areaOfCommunityKind': '社区对应的区域只能是“社区”这一级，请选这一级。',
  'refusals.areaTaken': '这片区域已经属于别的社区，请换一片，或者新建一片。',
  'refusals.communityHasArea': '这个社区已经有自己的区域了，请在里面添加网格和楼栋。',
  'refusals.areaNeedsParent': '网格和楼栋要在某个社区里面，请说明在哪片区域。',
  'refusals.areaKindUnfit':
    '这一级放不进这里。从大到小依次是街道、社区、网格、楼栋，请换小一级，或者换大一些的上级区域。',
  'refusals.phaseBehind': '这个阶段已经过去，只能安排正在进行和还没开始的阶段。',
  'refusals.phaseTwice': '同一个阶段安排了两次，请只留一个结束时间。',
  'refusals.endInPast': '这个时间已经过了，请选一个还没到的时间。',
  'refusals.endsOutOfOrder': '后一个阶段要比前一个结束得晚，请把这个时间往后移，或者把前一个提前。',
  'refusals.roleOfResident':
    '居民身份由居民名册确认，不能直接授予。请用邀请码、导入名册或人工确认。',
  'refusals.rolePlaceUnfit':
    '议事主持人要选社区，承办人员要选责任单位和它的社区，管理员选社区或者整个平台。请按身份选对应的范围，别的不选。',
  'refusals.lastAdministrator': '没有别人管理整个平台了。请先把这个身份授予另一个人，再来撤销。',
  'refusals.invitationUnknown':
    '这个邀请无效：可能已被使用、被收回或已过期。请向邀请你的人要一个新的。',
  'refusals.unitClosed': '这个责任单位已经撤销，请选还在履职的单位。',
  'refusals.unitOwes':
    '这个单位还有未了的事：未了结的承诺 {promises} 项，待回复的表决 {replies} 个。处理完才能撤销。',
  'refusals.unitInVotes':
    '还有 {count} 个未结束的表决写明由这个单位落实。表决结束并落实后才能撤销。',
  'refusals.unitOwesAnswers': '这个单位还有 {count} 个被问到的提案没有答复。答复后才能撤销。',
  'refusals.enrolmentConsent': '姓名只有在本人同意后才会显示。请先征得同意，或与本人商量换个称呼。',
  'refusals.enrolmentsToday': '你一天内已经登记了 50 位居民，请明天再继续。',
  'refusals.enrolledAlready':
    '这个地方的居民册上已有同名的人。如果不是同一个人，请换一个能区分的称呼。',
  'refusals.residentAlready': '你已经在本社区的居民名册上。',
  'refusals.notAboutYourself': '不能自己确认自己，请另一位主持人来办。',
  'refusals.residenceDecided': '这件事已经有结果，或者已被撤回。',
  'refusals.residenceAsked': '你已经提出过了，主持人会答复；在此之前可以撤回。',
  'refusals.codeUnknown':
    '这个码不能用：可能输错了、已被使用或已失效。请对照信件再看一遍，或者请主持人确认。',
  'refusals.attemptsUsedUp': '今天已经试了 {perDay} 次，请明天再试，或者请主持人确认。',
  'refusals.registerUnreadable':
    '这个文件读不出文字。请另存为 UTF-8 或 GB18030 编码的 CSV 再上传。',
  'refusals.registerBroken': '第 {line} 行拆分不开，可能有引号没有成对。请改好再上传。',
  'refusals.registerEmpty': '这个文件是空的。第一行写列名，以后每行一位居民。',
  'refusals.registerColumnUnknown': '文件里没有这一列，请选第一行里有的列名。',
  'refusals.registerFieldTwice': '这一项写了两次，请只留一次。',
  'refusals.matchingUnmapped': '只能用表里有的内容来核对。请选好对应的列，或者去掉这一项。',
  'refusals.matchingByArea': '不能用面积来认人，请选别的列。',
  'refusals.matchingTooFew': '只凭一项，知道的人太多。请至少选两项，例如姓名、楼栋和房号。',
  'refusals.registerMatchesNobody':
    '这样认不出任何人。请选电话或邮箱所在的列，或者选居民要填的内容。',
  'refusals.expectedGoneMissing': '请按预览写明有多少行要去掉。',
  'refusals.importUnderWay': '正在导入另一份名册，请等它结束。',
  'refusals.registerNoMatch':
    '按你填的没有找到。请对照居委会登记的内容，或者用信箱里的邀请码，或者请主持人确认。',
  'registers.faulty': '有的行有错，所以什么都没有改。请改好，或者选择跳过这些行。',
  'registers.changedSince': '预览之后名册有了变化，所以什么都没有改。请重新预览。',
  'registers.interrupted': '导入中断，什么都没有改。请重新开始。',
  'registers.failed': '没有成功，什么都没有改。请重新开始；再不行请告诉负责服务器的人。',
  'registers.missing': '必需的内容是空的，请补上。',
  'registers.tooLong': '超过 200 个字，请缩短。',
  'registers.twice': '和第 {other} 行是同一位居民，请只留一行。',
  'registers.phone': '这不是电话号码。请带上区号，或者用“+国家代码”开头。',
  'registers.email': '这不是邮箱地址，请改正或留空。',
  'registers.floorArea': '这不是面积。请写平方米数，如 89.52，没有就空着。',
  'registers.area': '本社区没有叫这个名字的区域，或者不止一个。请按区域页上的名字写。',
};
