import { administratorsOfEverything, everybody, type MutationRow } from './mutation-row.js';

/** Who may do what, of the feature `accounts`. */
export const ACCOUNTS_MUTATIONS: Record<string, MutationRow> = {
  signOut: {
    of: null,
    input: () => ({}),
    refused: everybody,
    visitorsToo: true,
    endsSession: true,
  },
  demoSignIn: {
    of: null,
    input: () => ({ personId: 'per_0000000000000000000000000' }),
    refused: everybody,
    visitorsToo: true,
    endsSession: true,
  },
  demoImportVoters: {
    of: 'Community',
    input: (thing) => ({ communityId: thing.id, voters: [] }),
    refused: administratorsOfEverything,
    whateverIsThere: true,
  },
  eraseMe: { of: null, input: () => ({ confirmation: 'no' }), refused: everybody },
  setDisplayName: { of: null, input: () => ({ name: '', consent: true }), refused: everybody },
  removeDisplayName: { of: null, input: () => ({}), refused: everybody },
  sendContactCode: { of: null, input: () => ({ email: 'nobody' }), refused: everybody },
  changeContact: {
    of: null,
    input: () => ({ email: 'nobody@example.org', code: '1' }),
    refused: everybody,
  },
  setPassword: { of: null, input: () => ({ password: '' }), refused: everybody },
  createApiToken: {
    of: null,
    input: () => ({ name: '', scopes: ['READ'], expiresInDays: 1 }),
    refused: everybody,
  },
  revokeApiToken: {
    of: null,
    input: () => ({ apiTokenId: 'tok_0000000000000000000000000' }),
    refused: everybody,
  },
  endSession: {
    of: null,
    input: () => ({ sessionId: 'ses_0000000000000000000000000' }),
    refused: everybody,
  },
  endOtherSessions: { of: null, input: () => ({}), refused: everybody, endsSession: true },
  blockPerson: {
    of: 'Person',
    input: (thing) => ({ personId: thing.id, reason: '' }),
    refused: administratorsOfEverything,
    whateverIsThere: true,
  },
  unblockPerson: {
    of: 'Person',
    input: (thing) => ({ personId: thing.id }),
    refused: administratorsOfEverything,
    whateverIsThere: true,
  },
  setAvatar: {
    of: null,
    input: () => ({ fileId: 'fil_0000000000000000000000000' }),
    refused: everybody,
  },
  removeAvatar: { of: null, input: () => ({}), refused: everybody },
};
