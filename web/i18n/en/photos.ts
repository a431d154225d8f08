import type { Parts } from '../zh-Hans/catalogue';

/** Photos, sent and looked at. */
export const photos: Parts['photos'] = {
  hint: 'At most 6. Where and with what they were taken is removed from them. Before you send one: may everybody on it be seen?',
  choose: 'Choose photos',
  take: 'Take a photo',
  surplus_one: '{{count}} photo is possible; the rest was left out.',
  surplus_other: 'At most {{count}} photos are possible; the rest was left out.',
  tooLarge: 'This file is larger than {{most}} MB. Choose a smaller photo.',
  sending: 'Sending {{name}}',
  preparing: 'Being prepared…',
  alt: 'What can be seen on photo {{place}} (optional)',
  retry: 'Send again',
  remove: 'Take photo {{place}} out',
  waitOrMend: 'Not all photos have come through. Send them again or take them out.',
  shown_one: '{{count}} photo',
  shown_other: '{{count}} photos',
  place_one: 'Photo {{place}} of {{count}}',
  place_other: 'Photo {{place}} of {{count}}',
  previous: 'Previous photo',
  next: 'Next photo',
  close: 'Close',
};
