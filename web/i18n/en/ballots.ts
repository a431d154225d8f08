import type { Parts } from '../zh-Hans/catalogue';

/** Ballots that are not ticked alone, and results that explain themselves. Loaded with the votes that need it. */
export const ballots: Parts['ballots'] = {
  given: '{{label}}: {{score}}',
  rank: {
    hint: 'Put them in order: press what you want most, then the next. Drag them or use the buttons; whoever is left out comes last.',
    mine: 'My order',
    none: 'Nothing ranked yet.',
    rest: 'Not ranked',
    add: 'Rank next:',
    up: 'Move “{{label}}” up',
    down: 'Move “{{label}}” down',
    tie: '“{{label}}” is as good as the one above',
    remove: 'Don’t rank “{{label}}”',
    movedTo: '“{{label}}” is in place {{place}} now',
  },
  scale: {
    hint: {
      numbers: 'Give each option a number: the higher, the better. Whoever is left out gets 0.',
      stars: 'Give each option stars: the more, the better. Whoever is left out gets none.',
      grades: 'Grade each option. Whoever is left out counts as “to reject”.',
    },
    stars_one: '{{formatted}} star of {{most}}',
    stars_other: '{{formatted}} stars of {{most}}',
    clear: 'Clear',
    clearOf: 'Clear what “{{label}}” got',
  },
  grade: {
    reject: 'To reject',
    poor: 'Poor',
    acceptable: 'Acceptable',
    good: 'Good',
    veryGood: 'Very good',
    excellent: 'Excellent',
  },
  credits: {
    linear: 'You have {{credits}} points to spread over what you support; each is a vote.',
    quadratic:
      'You have {{credits}} points. 1 vote for an option costs 1 point, 2 cost 4, 3 cost 9: what matters most to you costs most.',
    left: '{{left}} points left',
    spent: '{{spent}} of {{credits}} points spent',
    price: '{{votes}} votes for {{credits}} points',
    fewer: 'One vote less for “{{label}}”',
    more: 'One vote more for “{{label}}”',
    most: 'One option gets {{most}} votes at most',
    tooDear:
      'One more vote costs {{price}} points, and {{left}} are left. Take some from another option first.',
  },
};
