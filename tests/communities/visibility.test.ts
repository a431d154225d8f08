import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { newId } from '../../server/foundation/ids.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildBoard,
  buildComments,
  buildDecision,
  buildPerson,
  buildPlaces,
  buildProposal,
  newNonce,
  type Actor,
  type Places,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import {
  answerTo,
  buildViewers,
  mutationWay,
  SEEN_BY,
  VIEWERS,
  type ViewerName,
  type Way,
} from '../support/viewers.js';

let server: TestServer;
let places: Places;
let viewers: Record<ViewerName, { api: Api; token?: string }>;
let things: Record<BoardVisibility, Things>;
/** A board that the moderator elsewhere runs. */
let elsewhere: { boardId: string; unitId: string };

const { PUBLIC, MEMBERS, ROLL } = BoardVisibility;

/** Ids of a board and of what is on it. */
interface Things {
  board: string;
  proposal: string;
  comment: string;
  reply: string;
  decision: string;
  /** Where the board's feed stood before its last event. */
  cursor: string;
}

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  const { people, ...built } = await buildViewers(server, places);
  const { moderator } = people;
  viewers = built.viewers;
  const { board, community } = built.elsewhere;
  elsewhere = { boardId: board.id, unitId: community.unit.id };
  things = {
    PUBLIC: await buildThings(PUBLIC, moderator),
    MEMBERS: await buildThings(MEMBERS, moderator),
    ROLL: await buildThings(ROLL, moderator),
  };
});
afterAll(() => server.stop());

async function buildThings(visibility: BoardVisibility, moderator: Actor): Promise<Things> {
  const { community, riverside } = places;
  const areaId = visibility === ROLL ? riverside.id : null;
  const scope = { communityId: community.id, visibility, areaId };
  const board = await buildBoard(server, { ...scope, phase: Phase.DECIDE });
  const proposal = await buildProposal(server, { boardId: board.id, authorId: moderator.id });
  const [comment] = await buildComments(server, { proposal, count: 1 });
  const [reply] = await buildComments(server, { proposal, count: 1, parentId: comment!.id });
  const frame = { community, board, facilitator: moderator, people: [], proposals: [proposal] };
  const closesAt = new Date(Date.now() + 86_400_000).toISOString();
  const decision = await buildDecision(frame, { closesAt });
  const cursor = await boardCursor(moderator.api, board.id);
  const said = { proposalId: proposal.id, stance: 'NEUTRAL', body: 'Since when?' };
  await moderator.api.mutate('addComment', said);
  return {
    board: board.id,
    proposal: proposal.id,
    comment: comment!.id,
    reply: reply!.id,
    decision: decision.id,
    cursor,
  };
}

/** Ids that look the same and were never given out. */
function nothing({ cursor }: Things): Things {
  return {
    board: newId('board'),
    proposal: newId('proposal'),
    comment: newId('comment'),
    reply: newId('comment'),
    decision: newId('decision'),
    cursor,
  };
}

const node = (kind: Exclude<keyof Things, 'cursor'>): Way<Things> => [
  'query ($id: ID!) { node(id: $id) { __typename id } }',
  (ids) => ({ id: ids[kind] }),
];

const mutation = mutationWay<Things>;

const decisionOn = (boardId: string, unitId: string, proposalId: string) => ({
  boardId,
  unitId,
  question: 'What first?',
  method: 'APPROVAL',
  options: [{ proposalId }, { label: 'Nothing' }],
  rules: { tieRule: 'LISTED_ORDER' },
  basis: 'SELF_GOVERNANCE',
  binding: false,
  answerBy: new Date(Date.now() + 9 * 86_400_000).toISOString(),
  closesAt: new Date(Date.now() - 86_400_000).toISOString(),
  quorumPercent: 30,
});

/** Every way to a board and to what is on it. What is seen answers otherwise than what was never there. */
const WAYS: Record<string, Way<Things>> = {
  'Query.board': [
    `query ($id: ID!) { board(id: $id) { id feedCursor question visibility area { id }
       proposals { totalCount nodes { id } } decisions { id } presence { here } } }`,
    ({ board }) => ({ id: board }),
  ],
  'Query.proposal': [
    `query ($id: ID!) { proposal(id: $id) { id title board { id } comments { totalCount nodes { id
       replies { totalCount nodes { id } } } } } }`,
    ({ proposal }) => ({ id: proposal }),
  ],
  'Query.decision': [
    'query ($id: ID!) { decision(id: $id) { id question turnout { cast } tally { version } } }',
    ({ decision }) => ({ id: decision }),
  ],
  'Query.node of the board': node('board'),
  'Query.node of a proposal': node('proposal'),
  'Query.node of a comment': node('comment'),
  'Query.node of a reply': node('reply'),
  'Query.node of a decision': node('decision'),
};

/** Done on what is seen, these are refused for another reason, or change nothing that matters here. */
const MUTATIONS: Record<string, Way<Things>> = {
  changePhase: mutation('changePhase', ({ board }) => ({ boardId: board, to: 'DECIDE' })),
  planPhases: mutation('planPhases', ({ board }) => ({ boardId: board, ends: [] })),
  publishProposal: mutation('publishProposal', ({ board }) => ({
    boardId: board,
    title: '',
    body: 'One every 120 m.',
    category: 'FACILITIES',
  })),
  supportProposal: mutation('supportProposal', ({ proposal }) => ({ proposalId: proposal })),
  withdrawSupport: mutation('withdrawSupport', ({ proposal }) => ({ proposalId: proposal })),
  addComment: mutation('addComment', ({ proposal }) => ({
    proposalId: proposal,
    stance: 'FOR',
    body: '',
  })),
  createDecision: mutation('createDecision', ({ board, proposal }) =>
    decisionOn(board, places.community.unit.id, proposal),
  ),
  openDecision: mutation('openDecision', ({ decision }) => ({ decisionId: decision })),
  closeDecision: mutation('closeDecision', ({ decision }) => ({ decisionId: decision })),
  castBallot: mutation('castBallot', ({ decision }) => ({
    decisionId: decision,
    choice: { options: ['opt_none'] },
    nonce: newNonce(),
  })),
};

const followed = (field: string, ids: (things: Things) => object): Way<Things> => [
  `subscription ($id: ID!) { ${field} }`,
  ids,
];

const SUBSCRIPTIONS: Record<string, Way<Things>> = {
  boardFeed: [
    'subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename } }',
    ({ board, cursor }) => ({ id: board, after: cursor }),
  ],
  presence: followed('presence(boardId: $id) { here }', ({ board }) => ({ id: board })),
  supports: followed('supports(boardId: $id) { proposals { id } }', ({ board }) => ({
    id: board,
  })),
  turnout: followed('turnout(decisionId: $id) { cast }', ({ decision }) => ({ id: decision })),
  tally: followed('tally(decisionId: $id) { version }', ({ decision }) => ({ id: decision })),
};

const ask = answerTo<Things>;

describe.each(VIEWERS)('for a %s', (viewer) => {
  describe.each([MEMBERS, ROLL] as const)('a board for %s', (visibility) => {
    const seen = SEEN_BY[visibility].includes(viewer);
    const how = seen ? 'is there' : 'answers like one that never was';

    test.each(Object.keys(WAYS))(`${how}: %s`, async (name) => {
      const real = await ask(viewers[viewer], WAYS[name]!, things[visibility]);
      const fake = await ask(viewers[viewer], WAYS[name]!, nothing(things[visibility]));
      if (seen) expect(real).not.toEqual(fake);
      else expect(real).toEqual(fake);
      expect(real.errors).toBeUndefined();
    });

    test.each(Object.keys(MUTATIONS))(`${how}: %s`, async (name) => {
      const real = await ask(viewers[viewer], MUTATIONS[name]!, things[visibility]);
      const fake = await ask(viewers[viewer], MUTATIONS[name]!, nothing(things[visibility]));
      if (seen) expect(real).not.toEqual(fake);
      else expect(real).toEqual(fake);
      const expected = viewer === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
      expect(JSON.stringify(fake)).toContain(expected);
    });

    test(`${how}: subscriptions`, async () => {
      const socket = await server.socket({ token: viewers[viewer].token });
      for (const [document, variables] of Object.values(SUBSCRIPTIONS)) {
        const real = socket.subscribe(document, variables(things[visibility]));
        const fake = socket.subscribe(document, variables(nothing(things[visibility])));
        expect(await fake.end()).toMatchObject({ codes: ['NOT_FOUND'] });
        if (seen) {
          await real.next();
          real.stop();
          continue;
        }
        expect(await real.end()).toEqual(await fake.end());
        expect([real.all, real.errors]).toEqual([fake.all, fake.errors]);
      }
      await socket.close();
    });
  });

  test('the community lists and counts what is there', async () => {
    const expected = [ROLL, MEMBERS, PUBLIC].filter((one) => SEEN_BY[one].includes(viewer));
    const ids = expected.map((visibility) => ({ id: things[visibility].board }));
    const query = `query ($id: ID!) { community(id: $id) { boards {
      totalCount nodes { id } edges { node { id } } pageInfo { hasNextPage } }
      paged: boards(first: 1) { pageInfo { hasNextPage } } } }`;
    const { api } = viewers[viewer];
    const { community } = await api.ask<{ community: object }>(query, {
      id: places.community.id,
    });
    expect(community).toEqual({
      boards: {
        totalCount: ids.length,
        nodes: ids,
        edges: ids.map((one) => ({ node: one })),
        pageInfo: { hasNextPage: false },
      },
      paged: { pageInfo: { hasNextPage: ids.length > 1 } },
    });
  });

  test('a public board is there', async () => {
    for (const way of Object.values(WAYS)) {
      const real = await ask(viewers[viewer], way, things.PUBLIC);
      expect(real).not.toEqual(await ask(viewers[viewer], way, nothing(things.PUBLIC)));
    }
  });
});

test('nothing hidden can be put on a board that one runs', async () => {
  const { boardId, unitId } = elsewhere;
  const way = mutation('createDecision', ({ proposal }) => decisionOn(boardId, unitId, proposal));
  for (const visibility of [MEMBERS, ROLL]) {
    const real = await ask(viewers['moderator elsewhere'], way, things[visibility]);
    expect(real).toEqual(
      await ask(viewers['moderator elsewhere'], way, nothing(things[visibility])),
    );
  }
});

test('nobody replies to a hidden comment from a proposal that they see', async () => {
  const reply = mutation('addComment', ({ comment }) => ({
    proposalId: things.PUBLIC.proposal,
    parentId: comment,
    stance: 'FOR',
    body: 'Yes.',
  }));
  const real = await ask(viewers.resident, reply, things.ROLL);
  expect(real).toEqual(await ask(viewers.resident, reply, nothing(things.ROLL)));
});

describe('opening a board for some', () => {
  interface Opened {
    board: { id: string; visibility: string; area: { id: string } | null } | null;
  }
  const open = (by: ViewerName, input: object) =>
    viewers[by].api.mutate<Opened>(
      'createBoard',
      { communityId: places.community.id, question: 'A lift?', ...input },
      'board { id visibility area { id } }',
    );
  const idsSeenBy = async (by: ViewerName, id: string) =>
    (
      await viewers[by].api.ask<{ board: unknown }>('query ($id: ID!) { board(id: $id) { id } }', {
        id,
      })
    ).board;

  test('it is for everybody unless said otherwise', async () => {
    expect((await open('moderator', {})).board).toMatchObject({ visibility: PUBLIC, area: null });
  });

  test('for the residents of an area: they see it, their neighbours do not', async () => {
    const { board } = await open('moderator', {
      visibility: ROLL,
      areaId: places.riverside.id,
    });
    expect(board).toMatchObject({ visibility: ROLL, area: { id: places.riverside.id } });
    expect(await idsSeenBy('resident of the area', board!.id)).toEqual({ id: board!.id });
    expect(await idsSeenBy('resident', board!.id)).toBeNull();
  });

  test('without saying which area is refused', async () => {
    const { board, userErrors } = await open('moderator', { visibility: ROLL });
    expect(board).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'areaId'] }]);
  });

  test('a resident who may open boards opens none that they could not see', async () => {
    const { community, riverside, westGate } = await buildPlaces(server, {
      rules: { boardOpeners: [Role.RESIDENT] },
    });
    const { api } = await buildPerson(server, {
      residentOf: community.id,
      areaId: riverside.id,
    });
    const tried = async (areaId: string) => {
      const input = { communityId: community.id, question: 'A lift?', visibility: ROLL, areaId };
      return (await api.mutate<Opened>('createBoard', input)).userErrors;
    };
    expect(await tried(riverside.id)).toEqual([]);
    expect(await tried(westGate.id)).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'areaId'] },
    ]);
  });
});
