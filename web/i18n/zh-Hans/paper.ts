/** 纸质选票：领票、计入和公示。Sent with the page of ballots on paper, and with results. */
export const paper = {
  title: '纸质选票',
  none: '这次投票还没有发过纸质选票。',
  until: '网上投票截止后，最晚等到 {{date}}；到时还没计入的不再等。',
  ended: '{{name}}于 {{date}} 说明不再有纸质选票收回：{{note}}',
  figures: {
    title: '纸质选票的情况',
    handedOut: '已发出',
    ballots: '已计入',
    invalid: '无效票',
    notReturned: '还没收回',
  },
  handOut: {
    title: '发票、退票',
    lead: '领了纸质选票就从网上名单销号：这个人不能再在网上投票，本人会马上收到通知。已在网上投过票的人不再发。每次发票、退票都记入审计日志。',
    who: '谁来领票或退票',
    press: '发一张纸质选票',
    takeBack: '退回没用过的选票',
    done: '已发给{{name}}一张纸质选票，网上名单已销号。',
    back: '{{name}}的纸质选票已退回，可以在网上投票了。',
  },
  countIn: {
    title: '计票',
    lead: {
      TICKS:
        '把开箱的选票录成 CSV 文件：第一行写各选项（如“{{first}}”）或它在选票上的序号，以后每行一张票，选了写“是”，没选空着。一样的票可以合成一行，另加一列“票数”。',
      RANKING:
        '把开箱的选票录成 CSV 文件：第一行写各选项（如“{{first}}”）或它在选票上的序号，以后每行一张票，写名次，没排的空着。一样的票可以合成一行，另加一列“票数”。也可以用 BLT 文件。',
      SCORES:
        '把开箱的选票录成 CSV 文件：第一行写各选项（如“{{first}}”）或它在选票上的序号，以后每行一张票，写分数，没打分的空着。一样的票可以合成一行，另加一列“票数”。',
    },
    file: '选票文件（CSV 或 BLT）',
    fileMissing: '请先选一个文件。',
    look: '预览',
    note: '在哪里、由谁清点',
    noteHint: '所有人都能看到，例如：11 月 27 日在居委会会议室，由计票小组三人清点。',
    press_other: '计入这 {{count}} 张票',
    done: '已计入，结果已更新。',
  },
  preview: {
    title: '文件里有什么',
    holds: '有效票 {{ballots}} 张，无效票 {{invalid}} 张。还没有计入。',
    faults: '读不出来的行，改好之前不能计入：',
    invalid: '不合规则的票，会按无效票计入：',
    line: '第 {{line}} 行：{{message}}',
    few: '不到 {{few}} 张票单独计数，旁人可能猜出是谁投的。可以多收几张再一起计入。',
    tally: '只算这个文件里的票',
  },
  batches: {
    title: '每一批的来历',
    holds: '有效票 {{ballots}} 张，无效票 {{invalid}} 张。',
    by: '{{name}}于 {{date}} 计入',
    fingerprint: '文件指纹（SHA-256）：',
    takenOut: '{{name}}于 {{date}} 撤出：{{reason}}',
    takeOut: '撤出这一批',
    why: '为什么撤出（所有人都能看到）',
  },
  apart: {
    title: '网上和纸质分开看',
    ballots: '票数',
    option: '选项',
    ONLINE: '网上',
    PAPER: '纸质',
    together: '合计',
  },
  end: {
    title: '不再有选票收回',
    lead: '说明之后不再发票、不再计票，投票可以结束。不能反悔。',
    note_other: '发出去还没收回的有 {{formatted}} 张。有什么要说明的（所有人都能看到）',
    press: '说明并结束计票',
  },
};
