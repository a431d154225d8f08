import { describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { buildScene, buildToken } from '../support/factories.js';
import { openDesk } from './desk.js';

const desk = openDesk();

describe('nobody gets more than they have by it', () => {
  test('neither a visitor nor another resident can write down for others', async () => {
    const refused = await desk.record(desk.comment(), desk.scene.people[1]);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { errors } = await desk.server.api().send(
      `mutation { recordForResident(input: { personId: "${desk.resident.id}", channel: PHONE, act: {} }) {
        userErrors { code } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(await desk.rows()).toEqual([]);
  });

  test('nor for themselves, nor for somebody who doesn’t live here', async () => {
    await desk.server.platform.db.query(
      'INSERT INTO register_entry (community_id, person_id) VALUES ($1, $2)',
      [desk.scene.community.id, desk.official.id],
    );
    const own = await desk.record(desk.comment(), desk.official, { personId: desk.official.id });
    expect(own.userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
    const elsewhere = (await buildScene(desk.server, { residents: 1 })).people[0]!;
    const stranger = await desk.record(desk.comment(), desk.official, { personId: elsewhere.id });
    expect(stranger.userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'personId'],
    });
    const nobody = await desk.record(desk.comment(), desk.official, { personId: 'per_nobody' });
    expect(nobody.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'personId'] });
  });

  test('nor in another community, nor once they have left the body', async () => {
    const elsewhere = await buildScene(desk.server, { residents: 1 });
    const there = {
      addComment: { ...desk.comment().addComment, proposalId: elsewhere.proposals[0]!.id },
    };
    const stranger = await desk.record(there, desk.official, { personId: elsewhere.people[0]!.id });
    expect(stranger.userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
    await desk.server.platform.db.query('DELETE FROM role_grant WHERE person_id = $1', [
      desk.official.id,
    ]);
    expect((await desk.record(desk.comment())).userErrors[0]).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('nor by a program that may only take part', async () => {
    const scopes = ['READ', 'PARTICIPATE'] as never;
    const program = desk.server.api(await buildToken(desk.server, desk.official.id, { scopes }));
    const input = `{ personId: "${desk.resident.id}", channel: PHONE, act: {} }`;
    const { errors } = await program.send(
      `mutation { recordForResident(input: ${input}) { userErrors { code } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  test('what the resident may not do now is not done for them either, though the other may', async () => {
    await desk.server.platform.db.query('UPDATE board SET phase = $2 WHERE id = $1', [
      desk.scene.board.id,
      Phase.REVIEW,
    ]);
    const { userErrors } = await desk.record(desk.comment());
    expect(userErrors[0]).toMatchObject({ code: 'WRONG_PHASE' });
    // Nor is anything done for whoever is blocked.
    await desk.server.platform.db.query(
      `INSERT INTO account_block (person_id, reason, blocked_by_id, blocked_at) VALUES ($1, 'spam', $2, now())`,
      [desk.resident.id, desk.scene.facilitator.id],
    );
    const act = {
      startInitiative: { communityId: desk.scene.community.id, question: 'Q?', body: 'B' },
    };
    expect((await desk.record(act)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('input that can’t be done is refused by name, and nothing is half-done', () => {
  test.each([
    [{}, 'BAD_INPUT', ['input', 'act']],
    [
      { supportProposal: { proposalId: 'x' }, supportInitiative: { initiativeId: 'x' } },
      'BAD_INPUT',
      ['input', 'act'],
    ],
    [
      { supportProposal: { proposalId: 'pro_no' } },
      'NOT_FOUND',
      ['input', 'act', 'supportProposal', 'proposalId'],
    ],
    [
      { startInitiative: { communityId: 'com_no', question: 'a', body: 'b' } },
      'NOT_FOUND',
      ['input', 'act', 'startInitiative', 'communityId'],
    ],
  ])('%j', async (act, code, field) => {
    const { userErrors } = await desk.record(act);
    expect(userErrors).toMatchObject([{ code, field }]);
  });

  test('the field of the act itself is named where it stands', async () => {
    const { userErrors } = await desk.record(desk.comment({ body: ' ' }));
    expect(userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'act', 'addComment', 'body'] },
    ]);
    expect(await desk.rows()).toEqual([]);
  });

  test('whoever works for several bodies says for which', async () => {
    const other = await desk.server.platform.db.query<{ id: string }[]>(
      `INSERT INTO unit (id, community_id, name) VALUES ('unt_' || $1, $1, '{"en":"Water"}') RETURNING id`,
      [desk.scene.community.id],
    );
    const unitId = other[0]!.id;
    expect(
      (await desk.record(desk.comment(), desk.official, { unitId })).userErrors[0],
    ).toMatchObject({
      code: 'BAD_INPUT',
      field: ['input', 'unitId'],
    });
    await desk.server.platform.db.query(
      `INSERT INTO role_grant (id, person_id, role, community_id, unit_id) VALUES ('rol_' || $1, $1, 'OFFICIAL', $2, $3)`,
      [desk.official.id, desk.scene.community.id, unitId],
    );
    expect((await desk.record(desk.comment())).userErrors[0]).toMatchObject({
      field: ['input', 'unitId'],
    });
    expect((await desk.recorded(desk.comment(), desk.official, { unitId })).unit).toEqual({
      id: unitId,
    });
  });
});
