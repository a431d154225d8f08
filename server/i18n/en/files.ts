/** What the server says of files that are sent to it or asked for, in English. */
export const files = {
  'uploads.signIn': 'Sign in first, then send it again.',
  'uploads.exportByHand':
    'Sign in on the page and fetch it there: what is kept about you is given to your own browser, and to no program.',
  'uploads.exportTooOften':
    'More than {limit} requests like this within a minute. Try again shortly.',
  'uploads.tokenScope': 'This needs a token with the scope {scopes}. Make one that has it.',
  'uploads.notFound': 'There is no such file, or none that you may see.',
  'uploads.empty': 'This file is empty. Choose another one.',
  'uploads.sendAsImage':
    'Send the bytes of one photo as they are, with its type as Content-Type: image/jpeg, image/png or image/webp.',
  'uploads.heic':
    'Photos in the HEIC format can’t be shown everywhere. On an iPhone choose Settings › Camera › Formats › Most Compatible, or send a JPEG, PNG or WebP.',
  'uploads.unknownType': 'This is not a photo we can read. Send a JPEG, PNG or WebP.',
  'uploads.tooLarge': 'This file is larger than {most} MB. Choose a smaller photo.',
  'uploads.tooManyPixels':
    'This picture has {megapixels} megapixels; at most {most} are possible. Make it smaller and send it again.',
  'uploads.unreadable':
    'This photo is broken or cut off. Open it once to see whether it is whole, and send it again.',
  'uploads.tooManyToday':
    'You have sent {perDay} photos within a day, which is as many as possible. You can go on in about {hours} h.',
  'uploads.tooOften':
    'More than {limit} changes and photos within a minute are too many. Wait a minute and go on.',
  'uploads.busy': 'Many photos are coming in at the moment. Try again in a few seconds.',
  'uploads.staffSendSheets':
    'Only administrators and facilitators can send a register or ballots. Ask one of them.',
  'uploads.sheetTooLarge': 'This file is larger than {most} MB. Send it in parts.',
  'uploads.tooManySheets':
    'You have sent {perDay} files that wait to be brought in. Bring one in, or come back tomorrow.',
} as const;
