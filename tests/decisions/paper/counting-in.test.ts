import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turnDueDecisions } from '../../../server/features/decisions/due-decisions.js';
import { buildScene, cast, type OpenDecision } from '../../support/factories.js';
import { sendSheet } from '../../support/send-sheet.js';
import { startTestServer } from '../../support/test-server.js';
import { decide } from '../vote-about-three.js';
import { countIn, handOut, preview, readPaper, takeBack, votesIn, type Desk } from './support.js';

let desk: Desk;

beforeAll(async () => {
  const server = await startTestServer();
  desk = { server, scene: await buildScene(server, { residents: 12 }) };
});
afterAll(() => desk.server.stop());

/** A vote about a, b and c, with so many ballots out on paper. */
async function withPaper(method: string, out: number, rules = {}): Promise<OpenDecision> {
  const decision = await decide(desk.scene, method, rules);
  for (const resident of desk.scene.people.slice(0, out)) await handOut(desk, decision, resident);
  return decision;
}

const refusal = ({ userErrors }: { userErrors: { field: string[]; message: string }[] }) =>
  userErrors.map(({ field, message }) => [field.at(-1), message]);

describe('a file of ballots', () => {
  test('is counted with those cast here, and apart from them', async () => {
    const decision = await withPaper('APPROVAL', 4);
    await cast(desk.scene.people[5]!.api, decision, [0]);
    await cast(desk.scene.people[6]!.api, decision, [0, 1]);
    const { batch, userErrors } = await countIn(
      desk,
      decision,
      'serial,a,b,c\n1,x,,x\n2,,,1\n3,是,,×\n',
    );
    expect(userErrors).toEqual([]);
    const seen = await readPaper(desk.scene.facilitator, decision);
    expect(votesIn(seen.tally)).toEqual({ a: 4, b: 1, c: 3 });
    const parts = seen.tally.parts.map((part) => [part.way, part.ballots, votesIn(part)]);
    expect(parts).toEqual([
      ['ONLINE', 2, { a: 2, b: 1, c: 0 }],
      ['PAPER', 3, { a: 2, b: 0, c: 3 }],
    ]);
    expect(seen.turnout).toMatchObject({ cast: 5, onPaper: 3, paperOut: 1 });
    expect(seen.paper).toMatchObject({ handedOut: 4, ballots: 3, notReturned: 1 });
    expect(seen.paper!.batches).toMatchObject([
      { id: batch!.id, ballots: 3, note: 'Counted in the hall by the committee', takenOutAt: null },
    ]);
  });

  test('can stand for many alike, and holds ranks and scores as well', async () => {
    const ranked = await withPaper('SCHULZE', 6);
    await countIn(desk, ranked, 'count;c;b;a\n4;1;2;\n2;;1;1\n');
    const { tally } = await readPaper(desk.scene.facilitator, ranked);
    expect(tally).toMatchObject({ ballots: 6 });
    expect(tally.options[0]!.option.label).toBe('c');
    const scored = await withPaper('SCORE', 2, { maxScore: 5 });
    await countIn(desk, scored, '1,2,3\n5,,1\n4,2,0\n');
    const { parts } = (await readPaper(desk.scene.facilitator, scored)).tally;
    expect(parts[1]!.options).toMatchObject([
      { option: { label: 'a' }, score: 9 },
      { option: { label: 'b' }, score: 2 },
      { option: { label: 'c' }, score: 1 },
    ]);
  });

  test('of rankings can be a BLT file', async () => {
    const decision = await withPaper('INSTANT_RUNOFF', 7);
    const { facilitator } = desk.scene;
    const blt = '3 1\n4 2 1 0\n3 3 0\n0\n"a"\n"b"\n"c"\n"Bench"\n';
    const { preview: seen, uploadId } = await preview(desk, decision, blt, 'BLT');
    expect(seen).toMatchObject({ ballots: 7, invalid: 0, faults: [] });
    expect(seen!.options.map(({ votes }) => votes)).toEqual([4, 3, 0]);
    const input = { decisionId: decision.id, uploadId, format: 'BLT', note: 'Hall' };
    const payload = await facilitator.api.mutate('countPaperBallots', {
      ...input,
      ballots: 7,
      invalid: 0,
    });
    expect(payload.userErrors).toEqual([]);
    const { tally } = await readPaper(facilitator, decision);
    expect(tally.options[0]!.option.label).toBe('b');
    const other = blt.replace('"a"', '"d"');
    const wrong = await preview(desk, decision, other, 'BLT');
    expect(wrong.preview!.faults[0]!.message).toContain('Candidate 1 is called “d”');
    const broken = await preview(desk, decision, '3 1\n4 9 0\n0\n', 'BLT');
    expect(broken.preview!.faults).toMatchObject([{ line: 2 }]);
    expect(broken.preview!.faults[0]!.message).toContain('“9” is no candidate');
    const huge = await preview(desk, decision, blt.replace('4 2', '4000000000 2'), 'BLT');
    expect(huge.preview!.faults[0]!.message).toContain('more than 1000000 ballots');
  });

  test('is shown before it counts, with what of it is invalid and what of it can’t be read', async () => {
    const decision = await withPaper('SINGLE_CHOICE', 3);
    const seen = await preview(desk, decision, 'serial,a,b,c\n1,x,,\n2,x,x,\n3,,,\n');
    expect(seen.preview).toMatchObject({ ballots: 1, invalid: 2, faults: [] });
    expect(seen.preview!.invalidLines.map(({ line, count }) => [line, count])).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect(seen.preview!.invalidLines[0]!.message).toContain('You chose 2');
    const broken = await preview(desk, decision, 'a,b,c,count\n?,,,1\nx,,,few\n');
    expect(broken.preview!.faults).toEqual([
      { line: 2, message: expect.stringContaining('Line 2, column 1: “?”') as string },
      { line: 3, message: expect.stringContaining('Line 3, column 4: “few”') as string },
    ]);
    expect((await readPaper(desk.scene.facilitator, decision)).tally.ballots).toBe(0);
  });

  test.each([
    ['an option that there isn’t', 'a,b,d\nx,,\n', 'no option is called “d”'],
    ['an option twice', 'a,b,c,1\nx,,,\n', 'two columns are about “1”'],
    ['an option too few', 'a,b\nx,\n', 'no column is about option 3'],
    ['no ballot', 'a,b,c\n', 'no ballot in this file'],
    ['more than anybody counts', 'a,b,c,count\nx,,,999999\n', '“999999” is no number of ballots'],
    ['a line that may be a ballot or not', 'a,b,c\nx,,\n,,\n', 'Line 3 is empty'],
  ])('with %s is refused whole', async (_, text, message) => {
    const decision = await withPaper('APPROVAL', 2);
    const answer = await countIn(desk, decision, text);
    expect(refusal(answer)).toEqual([['uploadId', expect.stringContaining(message)]]);
  });
});

test('a file that would hold others up is refused', async () => {
  const decision = await withPaper('APPROVAL', 1);
  const large = await preview(desk, decision, `a,b,c\n${'x,,\n'.repeat(600_000)}`);
  expect(refusal(large)).toEqual([['uploadId', expect.stringContaining('larger than 2 MB')]]);
});

describe('what counts', () => {
  test('is never more than was handed out, nor the same file twice', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const many = await countIn(desk, decision, 'a,b,c,count\nx,,,4\n');
    expect(refusal(many)).toEqual([['uploadId', expect.stringContaining('only 3 are out')]]);
    await countIn(desk, decision, 'a,b,c\nx,,\n');
    const again = await countIn(desk, decision, 'a,b,c\nx,,\n');
    expect(refusal(again)).toEqual([['uploadId', expect.stringContaining('counted in already')]]);
    const invalid = await countIn(desk, decision, 'a,b,c,count\n,,,3\n');
    expect(refusal(invalid)).toEqual([['uploadId', expect.stringContaining('only 2 are out')]]);
    const [first] = desk.scene.people;
    await countIn(desk, decision, 'a,b,c,count\n,x,,2\n');
    const back = await takeBack(desk, decision, first!);
    expect(back.userErrors[0]?.message).toContain('All ballots that were handed out');
  });

  test('is what was looked at', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const other = await countIn(desk, decision, 'a,b,c\nx,,\n', { ballots: 2 });
    expect(refusal(other)).toEqual([['ballots', expect.stringContaining('another number')]]);
  });

  test('two desks that count at the same moment don’t count more than is out', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const texts = ['a,b,c,count\nx,,,2\n', 'a,b,c,count\n,x,,2\n'];
    const answers = await Promise.all(texts.map((text) => countIn(desk, decision, text)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    expect((await readPaper(desk.scene.facilitator, decision)).tally.ballots).toBe(2);
  });

  test('a lost answer that is asked for again is the same batch', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const { facilitator } = desk.scene;
    const { id: uploadId } = await sendSheet(desk.server, facilitator, 'a,b,c\nx,,\n');
    const input = {
      decisionId: decision.id,
      uploadId,
      format: 'CSV',
      note: 'Hall',
      ballots: 1,
      invalid: 0,
      clientMutationId: '3f0a52a6-0c0e-4a4e-9a0e-5d3a4a0f5c11',
    };
    const count = () =>
      facilitator.api.mutate<{ batch: { id: string } }>('countPaperBallots', input, 'batch { id }');
    const [first, second] = [await count(), await count()];
    expect(second.batch.id).toBe(first.batch.id);
    expect((await readPaper(facilitator, decision)).tally.ballots).toBe(1);
  });

  test('can be taken out again, which stays to be seen', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const { facilitator } = desk.scene;
    const { batch } = await countIn(desk, decision, 'a,b,c\nx,,\n');
    const before = await readPaper(facilitator, decision);
    const input = { batchId: batch!.id, reason: 'The columns were mixed up' };
    expect((await facilitator.api.mutate('takePaperBatchOut', input)).userErrors).toEqual([]);
    const again = await facilitator.api.mutate('takePaperBatchOut', input);
    expect(again.userErrors[0]?.message).toContain('taken out already');
    const after = await readPaper(facilitator, decision);
    expect(after.tally).toMatchObject({ ballots: 0, parts: [] });
    expect(after.turnout.version).toBeGreaterThan(before.turnout.version);
    expect(after.tally.version).toBeGreaterThan(before.tally.version);
    expect(after.paper).toMatchObject({
      ballots: 0,
      batches: [{ takenOutFor: 'The columns were mixed up' }],
    });
    await countIn(desk, decision, 'a,b,c\nx,,\n');
    expect((await readPaper(facilitator, decision)).tally.ballots).toBe(1);
  });

  test('moves the count and the turnout of those who follow', async () => {
    const decision = await withPaper('APPROVAL', 3);
    const socket = await desk.server.socket();
    const follow = `subscription ($id: ID!) { tally(decisionId: $id) { ballots parts { way ballots } } }`;
    const feed = socket.subscribe<{ tally: { ballots: number; parts: object[] } }>(follow, {
      id: decision.id,
    });
    await countIn(desk, decision, 'a,b,c\nx,,\n');
    const { tally } = await feed.until(({ tally: each }) => each.ballots === 1);
    expect(tally.parts).toEqual([
      { way: 'ONLINE', ballots: 0 },
      { way: 'PAPER', ballots: 1 },
    ]);
  });
});

describe('closing', () => {
  const close = ({ id }: OpenDecision) =>
    desk.scene.facilitator.api.mutate('closeDecision', { decisionId: id });

  test('waits for what is out, and its result has both', async () => {
    const decision = await withPaper('APPROVAL', 2);
    const early = await close(decision);
    expect(early.userErrors).toMatchObject([
      { code: 'TOO_EARLY', message: expect.stringContaining('counted in yet: 2') as string },
    ]);
    await countIn(desk, decision, 'a,b,c\n,,x\n,,x\n');
    expect((await close(decision)).userErrors).toEqual([]);
    const seen = await readPaper(desk.scene.facilitator, decision);
    expect(seen.status).toBe('CLOSED');
    expect(seen.tally.parts).toMatchObject([{ ballots: 0 }, { ballots: 2 }]);
    const late = await countIn(desk, decision, 'a,b,c\n,x,\n');
    expect(late.userErrors[0]?.message).toContain('not open');
  });

  test('doesn’t wait once somebody has said that no more come, for all to read', async () => {
    const decision = await withPaper('APPROVAL', 2);
    const { facilitator, people } = desk.scene;
    const input = { decisionId: decision.id, note: 'Two residents kept theirs' };
    expect((await facilitator.api.mutate('endPaperCount', input)).userErrors).toEqual([]);
    const seen = await readPaper(people[0]!, decision);
    expect(seen.paper).toMatchObject({ endNote: 'Two residents kept theirs', notReturned: 2 });
    expect(seen.turnout.paperOut).toBe(0);
    const more = await handOut(desk, decision, people[4]!);
    expect(more.userErrors[0]?.message).toContain('no more ballots on paper come');
    expect((await close(decision)).userErrors).toEqual([]);
  });

  test('of one whose time has come waits for paper too, and no longer than three days', async () => {
    const decision = await withPaper('APPROVAL', 1);
    const turnAfter = async (hours: number) => {
      await desk.server.platform.db.query(
        `UPDATE decision SET opens_at = now() - interval '30 days', closes_at = now() - make_interval(hours => $2) WHERE id = $1`,
        [decision.id, hours],
      );
      await turnDueDecisions(desk.server.platform);
      return (await readPaper(desk.scene.facilitator, decision)).status;
    };
    expect(await turnAfter(71)).toBe('OPEN');
    expect(await turnAfter(73)).toBe('CLOSED');
  });

  test('by hand waits three days at most after a planned one', async () => {
    const decision = await withPaper('APPROVAL', 1);
    const closeAt = (ago: string) =>
      desk.server.platform.db.query(
        `UPDATE decision SET opens_at = now() - interval '30 days', closes_at = now() - interval '${ago}' WHERE id = $1`,
        [decision.id],
      );
    await closeAt('71 hours');
    expect((await close(decision)).userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
    const { viewerCan, paper } = await readPaper(desk.scene.facilitator, decision);
    expect(viewerCan.close.allowed).toBe(false);
    expect(viewerCan.countPaper.allowed).toBe(true);
    expect(paper!.until).not.toBeNull();
    await closeAt('73 hours');
    expect((await close(decision)).userErrors).toEqual([]);
  });
});
