import type { FieldPolicy, Reference, StoreObject, TypePolicies } from '@apollo/client/cache';

interface StoredConnection {
  edges: { node: Reference; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Pages of a keyset list: a next page is appended, a fresh first page keeps what was loaded behind it or replaces it. */
function pages(
  keyArgs: string[],
  freshPage: 'keep' | 'replace' = 'keep',
): FieldPolicy<StoredConnection> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!existing) return incoming;
      const isNextPage = Boolean(args?.['after']);
      if (!isNextPage && freshPage === 'replace') return incoming;
      const [first, second] = isNextPage ? [existing, incoming] : [incoming, existing];
      const seen = new Set(first.edges.map((edge) => edge.node.__ref));
      const edges = [...first.edges, ...second.edges.filter((edge) => !seen.has(edge.node.__ref))];
      const reachesFurther =
        isNextPage || edges.length === first.edges.length ? incoming : existing;
      return { ...existing, ...incoming, edges, pageInfo: reachesFurther.pageInfo };
    },
  };
}

/** Finds an object that another page has loaded already. */
const byId = (typename: string): FieldPolicy<Reference | null> => ({
  read: (existing, { args, toReference }) =>
    existing === undefined
      ? toReference({ __typename: typename, id: String(args?.['id']) })
      : existing,
});

/**
 * The types behind the interfaces and unions that the client asks by. A fragment on one of these matches none that is missing
 * here: its fields are dropped from what the server sent, without a word.
 */
export const implementations: Record<string, string[]> = {
  BoardEvent: [
    'PhaseChanged',
    'PhasesPlanned',
    'BoardClosed',
    'ProposalPublished',
    'ProposalMoved',
    'ProposalEdited',
    'ProposalAnswerChanged',
    'CommentAdded',
    'DecisionScheduled',
    'DecisionOpened',
    'DecisionClosed',
    'DecisionWithdrawn',
    'ObjectionRaised',
    'ObjectionAnswered',
    'CommitmentMade',
    'CommitmentChanged',
    'StepChanged',
    'OutcomeReplied',
    'ReviewPublished',
    'ContributionDisputed',
    'ProposalHidden',
    'ProposalRestored',
    'CommentHidden',
    'CommentRestored',
  ],
  CommunityEvent: [
    'InitiativeStarted',
    'InitiativeReached',
    'InitiativeAnswered',
    'InitiativeWithdrawn',
    'InitiativeDisputed',
    'InitiativeVisibilityChanged',
  ],
  ModerationEvent: ['CaseChanged', 'AppealChanged'],
  TallyDetails: [
    'TransferCount',
    'PairwiseCount',
    'StarCount',
    'GradeCount',
    'SharesCount',
    'AreaCount',
  ],
  PersonEvent: [
    'ResidenceConfirmed',
    'ResidenceRefused',
    'ResidenceEnded',
    'PaperBallotHandedOut',
    'PaperBallotTakenBack',
    'FateChanged',
    'RecordedForYou',
    'ContentHidden',
    'ContentRestored',
    'AppealDecided',
  ],
};

/** What a viewer may do with each kind of thing: it has no id of its own, and parts of a page ask for different parts of it. */
const PERMISSIONS = [
  'BoardPermissions',
  'CasePermissions',
  'AppealPermissions',
  'CommunityPermissions',
  'DecisionPermissions',
  'OutcomePermissions',
  'ObjectionPermissions',
  'CommentPermissions',
  'StepPermissions',
  'CommitmentPermissions',
  'ProposalPermissions',
  'InitiativePermissions',
  'NoticePermissions',
];

/** How lists and gauges are kept in the cache. */
export const connectionPolicies: TypePolicies = {
  Query: {
    fields: {
      board: byId('Board'),
      initiative: byId('Initiative'),
      communities: pages([]),
      // Asked for by one page to list them, and by another to know whether there is a list for the viewer.
      blockedPeople: pages(['first'], 'replace'),
    },
  },
  Community: {
    fields: {
      boards: pages([]),
      initiatives: pages(['orderBy', 'status'], 'replace'),
      roleHolders: pages([], 'replace'),
    },
  },
  Board: {
    fields: {
      proposal: byId('Proposal'),
      decision: byId('Decision'),
      proposals: pages(['orderBy', 'category']),
      commitments: pages(['first'], 'replace'),
      viewerContributions: pages([]),
    },
  },
  Proposal: { fields: { comments: pages(['stance', 'orderBy']) } },
  // What facilitators look after lies below the community, and parts of it are asked for apart.
  ModerationDesk: { merge: true, fields: { queue: pages(['state']), log: pages([]) } },
  CommunityRegister: { merge: true, fields: { entries: pages([], 'replace') } },
  Transparency: { merge: true, fields: { acts: pages([]) } },
  Comment: { fields: { replies: pages([]) } },
  Unit: { fields: { commitments: pages([], 'replace') } },
  Decision: { fields: { ballots: pages([], 'replace'), objections: pages([]) } },
  // Different parts of a page ask for different things about the viewer.
  Viewer: {
    merge: true,
    fields: {
      contributions: pages(['kind']),
      roles: {
        merge: (known: StoreObject[] | undefined, roles: StoreObject[], { mergeObjects }) =>
          roles.map((role, index) => mergeObjects(known?.[index] ?? role, role)),
      },
    },
  },
  // One event is one thing in the cache, whether it came by the feed or in the list.
  PersonEvent: { keyFields: ['cursor'] },
  // One part of a page asks whether something can be objected to, another whether a ballot can be cast.
  ...Object.fromEntries(PERMISSIONS.map((type) => [type, { merge: true }])),
  Ballot: { keyFields: ['leaf'] },
  Tally: { keyFields: ['decisionId'] },
  Turnout: { keyFields: ['decisionId'] },
  Presence: { keyFields: ['boardId'] },
  SupportsGauge: { keyFields: ['boardId'] },
  InitiativeSupportsGauge: { keyFields: ['communityId'] },
};
