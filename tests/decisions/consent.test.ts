import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildDecision,
  buildScene,
  cast,
  newNonce,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let decision: OpenDecision;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  decision = await buildDecision(scene);
});
afterAll(() => server.stop());

const CAST = `mutation ($input: CastBallotInput!) {
  castBallot(input: $input) { ballot { leaf } userErrors { code message field } } }`;

interface Answer {
  castBallot: {
    ballot: { leaf: string } | null;
    userErrors: { code: string; message: string; field: string[] }[];
  };
}

const ballot = (accepted?: boolean | null, nonce = newNonce()) => ({
  decisionId: decision.id,
  choice: { options: [decision.options[0]!.id] },
  nonce,
  ...(accepted !== undefined && { publicChoiceAccepted: accepted }),
});

const SAYS_SO = {
  code: 'CONSENT_REQUIRED',
  field: ['input', 'publicChoiceAccepted'],
  message: expect.stringContaining('under the name “Resident of Building 3”') as string,
};

describe('a ballot where who chose what is public', () => {
  test.each([
    ['without a word', undefined],
    ['with a no', false],
  ])(
    'is not taken over HTTP %s, and says under which name it would be seen',
    async (_how, accepted) => {
      const { api } = scene.people[0]!;
      const { castBallot } = await api.ask<Answer>(CAST, { input: ballot(accepted) });
      expect(castBallot).toMatchObject({ ballot: null, userErrors: [SAYS_SO] });
    },
  );

  test('nor over WebSocket', async () => {
    const { token } = scene.people[0]!;
    const socket = await server.socket({ token, locale: 'en' });
    const send = (input: object) => socket.subscribe<Answer>(CAST, { input }).next();
    expect((await send(ballot())).castBallot).toMatchObject({
      ballot: null,
      userErrors: [SAYS_SO],
    });
    expect((await send(ballot(true))).castBallot.userErrors).toEqual([]);
    await socket.close();
  });

  test('leaves no trace', async () => {
    const [, voter] = scene.people;
    await voter!.api.ask<Answer>(CAST, { input: ballot(false) });
    const rows: unknown[] = await server.platform.db.query(
      'SELECT 1 FROM ballot WHERE decision_id = $1 AND voter_id = $2',
      [decision.id, voter!.id],
    );
    expect(rows).toEqual([]);
  });

  test('is taken with it, and the same ballot sent again is the same ballot', async () => {
    const [, , voter] = scene.people;
    const nonce = newNonce();
    const first = await cast(voter!.api, decision, [0], nonce);
    expect(first.userErrors).toEqual([]);
    expect(await cast(voter!.api, decision, [0], nonce)).toEqual(first);
  });

  test('takes a new word for a new choice', async () => {
    const [, , voter] = scene.people;
    await cast(voter!.api, decision, [1]);
    const { castBallot } = await voter!.api.ask<Answer>(CAST, { input: ballot(false) });
    expect(castBallot.userErrors).toMatchObject([{ code: 'CONSENT_REQUIRED' }]);
    const { decision: seen } = await voter!.api.ask<{
      decision: { viewerBallot: { options: { id: string }[] } };
    }>('query ($id: ID!) { decision(id: $id) { viewerBallot { options { id } } } }', {
      id: decision.id,
    });
    expect(seen.viewerBallot.options).toEqual([{ id: decision.options[1]!.id }]);
  });

  test('names the voter as others see them', async () => {
    const [voter] = scene.people;
    const name = { name: 'Qin', consent: true };
    await voter!.api.mutate('setDisplayName', name);
    const { castBallot } = await voter!.api.ask<Answer>(CAST, { input: ballot() });
    expect(castBallot.userErrors[0]!.message).toContain('under the name “Qin”');
  });
});
