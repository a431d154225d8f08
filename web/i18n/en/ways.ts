import type { Parts } from '../zh-Hans/catalogue';

/** The ways of deciding: what each is called, how it counts, what it is good for. Loaded with the pages that explain votes. */
export const ways: Parts['ways'] = {
  name: {
    YES_NO: 'One thing, yes or no?',
    SINGLE_CHOICE: 'Choose just one?',
    APPROVAL: 'Choose one or some?',
    SCORE: 'Scores',
    STAR: 'Stars, then a run-off',
    MAJORITY_JUDGMENT: 'Grades (majority judgment)',
    DOTS: 'Points to spread',
    QUADRATIC: 'Quadratic voting',
    INSTANT_RUNOFF: 'Ranking, instant run-off',
    SCHULZE: 'Ranking, every two compared (Schulze)',
    RANKED_PAIRS: 'Ranking, every two compared (ranked pairs)',
    BORDA: 'Ranking, points by place (Borda)',
    SCOTTISH_STV: 'Ranking, several in proportion (STV)',
    MEEK_STV: 'Ranking, several in proportion (Meek)',
    BUDGET: 'Share out an amount of money?',
  },
  rule: {
    SINGLE_CHOICE: 'Everybody chooses one; the one with most votes is chosen.',
    absoluteMajority:
      'Everybody chooses one; the one with more than half is chosen. Where none has, the first two can meet in a run-off.',
    SCORE_one:
      'Everybody gives each option 0 to {{most}}; the {{formatted}} with the highest sum is chosen.',
    SCORE_other:
      'Everybody gives each option 0 to {{most}}; the {{formatted}} with the highest sums are chosen.',
    STAR: 'Everybody gives each option 0 to {{most}} stars. The two with most meet in a run-off: whichever more people gave more stars is chosen.',
    MAJORITY_JUDGMENT:
      'Everybody grades each option. The one with the best grade in the middle is chosen; where that is the same, middle grades are taken away one by one until they differ.',
    DOTS_one:
      'Everybody spreads {{credits}} points, each a vote; the {{formatted}} with most is chosen.',
    DOTS_other:
      'Everybody spreads {{credits}} points, each a vote; the {{formatted}} with most are chosen.',
    QUADRATIC_one:
      'Everybody has {{credits}} points; so many votes for one option cost their square. The {{formatted}} with most votes is chosen.',
    QUADRATIC_other:
      'Everybody has {{credits}} points; so many votes for one option cost their square. The {{formatted}} with most votes are chosen.',
    INSTANT_RUNOFF:
      'Each ballot counts for the first on it who is still in. The last is out and its ballots pass on, until one has more than half.',
    SCHULZE:
      'Every two are compared: how many rank the one above the other. The one that beats all others, directly or by way of others, is chosen.',
    RANKED_PAIRS:
      'Every two are compared. The clearest comparisons hold first, unless they contradict clearer ones; the one that comes out on top is chosen.',
    BORDA: 'The last place gets 0 points and each place above it one more; the most points win.',
    SCOTTISH_STV_one:
      '{{formatted}} is chosen: whoever reaches the quota is in, votes beyond it pass on in part; else the last is out and its votes pass on. As in Scottish council elections.',
    SCOTTISH_STV_other:
      '{{formatted}} are chosen: whoever reaches the quota is in, votes beyond it pass on in part; else the last is out and its votes pass on. As in Scottish council elections.',
    MEEK_STV_one:
      '{{formatted}} is chosen: whoever reaches the quota is in, votes beyond it pass on in part; else the last is out and its votes pass on. By Meek’s rule, worked out again until it balances.',
    MEEK_STV_other:
      '{{formatted}} are chosen: whoever reaches the quota is in, votes beyond it pass on in part; else the last is out and its votes pass on. By Meek’s rule, worked out again until it balances.',
    EQUAL_SHARES:
      'The money is divided equally among the voters. Supporters pay for an option together, those options first that cost each least; what its supporters can’t pay is not done.',
    EQUAL_SHARES_ADD1:
      'The money is divided equally among the voters. Supporters pay for an option together, those options first that cost each least. While money is left everybody gets one more unit and it is counted again, until that would be too much; what remains goes by votes.',
  },
  figure: {
    YES_NO: 'Votes',
    SINGLE_CHOICE: 'Votes',
    APPROVAL: 'Votes',
    SCORE: 'Sum',
    STAR: 'Stars',
    MAJORITY_JUDGMENT: 'Middle grade (0–5)',
    DOTS: 'Votes',
    QUADRATIC: 'Votes',
    INSTANT_RUNOFF: 'Votes',
    SCHULZE: 'Ahead of',
    RANKED_PAIRS: 'Ahead of',
    BORDA: 'Points',
    SCOTTISH_STV: 'Votes',
    MEEK_STV: 'Votes',
    BUDGET: 'Points',
  },
  choose: {
    lead: 'Three questions lead to a suggestion:',
    what: 'What is to be chosen?',
    whats: { ONE: 'One', SEVERAL: 'Several', MONEY: 'How to share out money' },
    how: 'How do residents fill it in?',
    hows: {
      TICK: 'They tick',
      GRADE: 'They rate each',
      ORDER: 'They rank',
      SPREAD: 'They spread points',
    },
    aim: 'What matters most?',
    aims: {
      SIMPLE: 'Plain and simple',
      AGREEABLE: 'What most can live with',
      FAIR: 'Minorities get their share',
      STRENGTH: 'Those who care more say more',
    },
    suggested: 'Suggested: {{name}}',
    other: 'Another way ({{formatted}} in all)',
    all: 'All ways',
  },
  why: {
    YES_NO: 'There is one thing to settle, so yes or no is the plainest way.',
    SINGLE_CHOICE:
      'Everybody knows it, and it is counted at once. Options that are alike take votes from each other; then another way is better.',
    APPROVAL:
      'Several can be approved, so options that are alike take no votes from each other, and it is still plain.',
    SCORE: 'It says how much people like something, and takes what they like most on the whole.',
    STAR: 'First who is liked most, then which of the two more people prefer: exaggerating gains nothing.',
    MAJORITY_JUDGMENT:
      'Words instead of numbers, and a few extreme grades can’t move the one in the middle.',
    DOTS: 'Points can go to what matters most, or be spread.',
    QUADRATIC:
      'The more on one option, the dearer: those who care say more, without drowning the rest.',
    INSTANT_RUNOFF:
      'A first choice without a chance is not lost: the vote passes on. Whoever wins has more than half.',
    SCHULZE:
      'Whoever would beat each of the others one to one is chosen, however many options are alike.',
    RANKED_PAIRS:
      'Whoever would beat each of the others one to one is chosen, and each step can be checked line by line.',
    BORDA: 'Places in the middle count too, so what most rank high has good chances.',
    SCOTTISH_STV: 'As many supporters, as many seats: minorities get their share.',
    MEEK_STV: 'As the one above, with finer shares when votes pass on; it takes a computer.',
    BUDGET: 'Most votes first: plain and simple.',
    EQUAL_SHARES:
      'Everybody decides over the same share of the money, so what a minority wants gets done too.',
  },
  example: {
    YES_NO: 'For example: shall house 3 get a lift?',
    SINGLE_CHOICE:
      'For example: A 40, B 35, C 25, so A. Where more than half is asked for, A and B meet again.',
    APPROVAL: 'For example: benches 40, lamps 35, garden 20; of two, benches and lamps.',
    SCORE: 'For example: benches have 310 in all, lamps 280, so benches.',
    STAR: 'For example: benches 310 stars, lamps 300; 55 people gave lamps more, 40 benches, so lamps.',
    MAJORITY_JUDGMENT:
      'For example: more than half find lamps “good” or better, and benches only “acceptable”, so lamps.',
    DOTS: 'For example: of 10 points 7 for lamps and 3 for benches.',
    QUADRATIC: 'For example: 25 points are 5 votes for one, or 4 for one and 3 for another.',
    INSTANT_RUNOFF:
      'For example: A 40, B 35, C 25. C is out, 20 of its votes pass on to B, who has 55: more than half.',
    SCHULZE:
      'For example: B against A 60 to 40, B against C 65 to 35, so B, though others are first more often.',
    RANKED_PAIRS:
      'For example: B against C, 65 to 35, holds first, then B against A, 60 to 40; B is on top.',
    BORDA: 'For example: of three the first gets 2 points, the second 1, the last 0.',
    SCOTTISH_STV:
      'For example: 100 people choose three. 26 votes are enough; what is beyond them passes on.',
    MEEK_STV:
      'For example: 100 people choose three. A little over 25 votes is enough; what is beyond passes on.',
    BUDGET:
      'For example: of 100,000 ramps for 60,000 first, 40,000 left; cameras for 50,000 don’t fit; racks for 30,000 do.',
    EQUAL_SHARES:
      'For example: 100,000 and 100 voters make 1,000 each; 30 want a garden for 24,000 and pay 800 each.',
  },
  set: {
    credits: 'Points for each voter',
    maxScore: 'Highest score',
    majority: 'More than half is needed',
    majorityHint: 'Where none has it, the first two can meet in a run-off.',
    spread: 'Voters spread points',
    spreadHint: 'They don’t tick, but spread points over the options, which are counted instead.',
    budgetRule: 'How it is shared out',
    budgetRules: {
      GREEDY: 'Most votes first',
      EQUAL_SHARES: 'Equal shares (of what each voter has)',
      EQUAL_SHARES_ADD1: 'Equal shares, spending what can be spent',
    },
  },
  dryRun: {
    title: 'Try it: cast a few test ballots and see how they are counted',
    hint: 'Test ballots are only counted here; they are not kept, and nobody sees them.',
    cast: 'Cast a test ballot',
    random: 'Add {{formatted}} at random',
    clear: 'Clear',
    count_one: '{{formatted}} test ballot',
    count_other: '{{formatted}} test ballots',
  },
  owners: {
    title: 'Who decides',
    NONE: 'Everybody on the roll, one ballot each',
    ORDINARY: 'Owners, by heads and by floor area: ordinary matters, more than half of both',
    MAJOR: 'Owners, by heads and by floor area: major matters, three quarters of both',
    hint: 'Two thirds of the owners and of the floor area have to take part. Whoever has no floor area on the register is not on the roll. So the Civil Code has it (article 278); check it against your owners’ own rules before you announce it.',
    rule: 'Owners decide by heads and by floor area: of those taking part {{heads}} and of their floor area {{area}} must agree (at 50 %: more than half); {{part}} of all floor area must take part. Whoever abstains takes part.',
  },
};
