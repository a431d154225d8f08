/** What the server says of whatever is sent to it, in English. */
export const general = {
  'refusals.notFound': 'There is no such thing here, or none that you may see. Check the id.',
  'refusals.textEmpty': 'Write something here.',
  'refusals.textTooShort': 'This is {length} characters long; write at least {min}.',
  'refusals.textTooLong': 'This is {length} characters long; at most {max} fit. Shorten it.',
  'refusals.textUnkeepable':
    'This holds characters that can’t be kept. Type it anew instead of pasting it.',
  'refusals.clientMutationIdForm':
    'Give a UUID, such as 3f0c5a9e-8f4e-4a52-9d3b-1f6f6d0f1c2a, or leave it out.',
  'refusals.clientMutationIdTaken':
    'This clientMutationId was used for something else. Draw a new one.',
} as const;
