/** Ballots that are not ticked alone, and results that explain themselves. Loaded with the votes that need it. */
export const ballots = {
  given: '{{label}}：{{score}}',
  rank: {
    hint: '按喜欢的先后排：先点最想要的，再点下一个。拖动或用按钮调整；没有排的都算最后。',
    mine: '我的排序',
    none: '还没有排。',
    rest: '还没有排的',
    add: '排到下一位：',
    up: '把“{{label}}”往前移',
    down: '把“{{label}}”往后移',
    tie: '“{{label}}”与前一项并列',
    remove: '不排“{{label}}”',
    movedTo: '“{{label}}”现在第 {{place}} 位',
  },
  scale: {
    hint: {
      numbers: '给每个选项打分，分越高越赞成；不打算 0 分。',
      stars: '给每个选项打星，星越多越赞成；不打算 0 星。',
      grades: '给每个选项一个评语；不评算“不接受”。',
    },
    stars_other: '{{most}} 星中的 {{formatted}} 星',
    clear: '清除',
    clearOf: '清除“{{label}}”的评分',
  },
  grade: {
    reject: '不接受',
    poor: '差',
    acceptable: '尚可',
    good: '好',
    veryGood: '很好',
    excellent: '非常好',
  },
  credits: {
    linear: '你有 {{credits}} 点，分给想支持的选项，一点就是一票。',
    quadratic:
      '你有 {{credits}} 点。给一个选项投 1 票用 1 点，2 票用 4 点，3 票用 9 点，越看重越费点。',
    left: '还剩 {{left}} 点',
    spent: '已用 {{spent}} 点，共 {{credits}} 点',
    price: '{{votes}} 票，用 {{credits}} 点',
    fewer: '“{{label}}”减一票',
    more: '“{{label}}”加一票',
    most: '一个选项最多 {{most}} 票',
    tooDear: '再加一票要 {{price}} 点，只剩 {{left}} 点。先从别的选项减一些。',
  },
};
