import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildDecision,
  buildObjection,
  buildScene,
  cast,
  type Actor,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 6 });
});
afterAll(() => server.stop());

const REASONS = `query ($id: ID!) { decision(id: $id) { openObjectionCount
  viewerCan { object { allowed code } }
  objections(first: 2) { nodes { body withBallot author { id } } } } }`;

interface Shown {
  decision: {
    openObjectionCount: number;
    viewerCan: { object: { allowed: boolean; code: string | null } };
    objections: { nodes: { body: string; withBallot: boolean; author: { id: string } }[] };
  };
}

describe('the reason for a no', () => {
  const vote = (options = {}) =>
    buildDecision(scene, {
      method: 'YES_NO',
      question: 'Open the yard to the street?',
      options: undefined,
      rules: {},
      ...options,
    });
  const because = (person: Actor, decision: OpenDecision) =>
    refusalOf(person.api, 'objectToDecision', {
      decisionId: decision.id,
      body: 'The noise at night.',
    });
  const YES = 0;
  const NO = 1;

  test('is given by whoever votes no, once, and by nobody else', async () => {
    const decision = await vote();
    const [opponent, supporter, silent] = scene.people;
    await cast(opponent!.api, decision, [NO]);
    await cast(supporter!.api, decision, [YES]);
    for (const [person, code] of [
      [opponent!, null],
      [supporter!, 'CLOSED'],
      [silent!, 'CLOSED'],
    ] as const) {
      const { viewerCan } = (await person.api.ask<Shown>(REASONS, decision)).decision;
      expect(viewerCan.object).toEqual({ allowed: code === null, code });
      expect(await because(person, decision)).toBe(code);
    }
    expect(await because(opponent!, decision)).toBe('CONFLICT');
    const { objections, openObjectionCount } = (await server.api().ask<Shown>(REASONS, decision))
      .decision;
    expect(objections.nodes).toMatchObject([
      { body: 'The noise at night.', withBallot: true, author: { id: opponent!.id } },
    ]);
    // Nothing waits for it: the vote is open.
    expect(openObjectionCount).toBe(0);
  });

  test('can be answered, also once the vote is closed', async () => {
    const decision = await vote();
    const [opponent] = scene.people;
    await cast(opponent!.api, decision, [NO]);
    const objectionId = await buildObjection(opponent!, decision);
    const { api } = scene.facilitator;
    expect(await refusalOf(api, 'closeDecision', { decisionId: decision.id })).toBe(null);
    expect(await because(scene.people[1]!, decision)).toBe('CLOSED');
    const answer = { objectionId, body: 'The yard is shut at ten.' };
    expect(await refusalOf(api, 'answerObjection', answer)).toBe(null);
    expect(await refusalOf(api, 'answerObjection', answer)).toBe('CONFLICT');
  });

  test('stands under the proposal where the vote is about one', async () => {
    const [proposal] = scene.proposals;
    const decision = await vote({ proposalId: proposal!.id });
    await cast(scene.people[0]!.api, decision, [NO]);
    expect(await because(scene.people[0]!, decision)).toBe('NOT_ALLOWED');
  });

  test('whoever has objected before has said it', async () => {
    const decision = await vote({ open: false });
    const [opponent] = scene.people;
    const objectionId = await buildObjection(opponent!, decision);
    const { api } = scene.facilitator;
    await api.mutate('answerObjection', { objectionId, body: 'It is named now.' });
    expect(await refusalOf(api, 'openDecision', { decisionId: decision.id })).toBe(null);
    await cast(opponent!.api, decision, [NO]);
    expect(await because(opponent!, decision)).toBe('CONFLICT');
  });
});
