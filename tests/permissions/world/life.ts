import { Board, BoardVisibility } from '../../../server/features/communities/board.js';
import { Phase } from '../../../server/features/communities/phase.js';
import {
  buildBoard,
  buildDecision,
  buildObjection,
  buildPromises,
  cast,
  moderate,
  type Actor,
  type Scene,
} from '../../support/factories.js';
import { sendPhoto } from '../../support/photos.js';
import { inDays } from '../../support/promise.js';
import type { TestServer } from '../../support/test-server.js';
import { voteOnPaper } from './vote-on-paper.js';
import { countEveryWay } from './count-every-way.js';
import { does, makes } from './does.js';

/** Who acts on a board of the world, and how its texts are marked. */
export interface Cast {
  community: Scene['community'];
  visibility: BoardVisibility;
  areaId: string | null;
  facilitator: Actor;
  secondFacilitator: Actor;
  official: Actor;
  /** Whose things are on the board; a viewer of the walk. */
  author: Actor;
  /** Whose other things are. */
  neighbours: Actor[];
  /** Marks what only those read who see the board. */
  mark: (text: string) => string;
  /** Marks what was hidden on it. */
  markHidden: (text: string) => string;
  /** Marks what its author has not published. */
  markDraft: (text: string) => string;
}

/** A board on which everything has happened that can. */
export async function buildLife(server: TestServer, people: Cast): Promise<string> {
  const { community, visibility, areaId, mark } = people;
  const board = await buildBoard(server, {
    communityId: community.id,
    visibility,
    areaId,
    question: { en: mark('What first?') },
    intro: { en: mark('So far nothing.') },
  });
  await does(people.facilitator, 'planPhases', {
    boardId: board.id,
    ends: [{ phase: 'COLLECT', plannedEnd: inDays(3) }],
  });
  await does(people.author, 'saveProposalDraft', {
    boardId: board.id,
    title: people.markDraft('Not yet'),
    body: people.markDraft('I wonder.'),
    cost: '42',
    category: 'OTHER',
  });
  const proposals = await talk(people, board.id);
  await hide(people, board.id, proposals[0]!);
  await does(people.facilitator, 'changePhase', { boardId: board.id, to: 'DECIDE' });
  await decide(server, people, board, proposals);
  // Past what the guards would let pass with votes still open: a board in review has one more way to look at it.
  await server.platform.db.manager.update(Board, board.id, { phase: Phase.REVIEW });
  await review(people, board.id);
  return board.id;
}

/** Proposals, what is said to them, and what comes of some without a vote; those that go on to the vote. */
async function talk(people: Cast, boardId: string): Promise<string[]> {
  const { facilitator, official, author, neighbours, mark, community } = people;
  const propose = (by: Actor, title: string) =>
    makes(by, 'publishProposal', 'proposal', {
      boardId,
      title: mark(title),
      body: mark('One every 120 m.'),
      category: 'FACILITIES',
      cost: 4_200_000,
    });
  const own = await propose(author, 'Benches');
  const other = await propose(neighbours[0]!, 'Lamps');
  const third = await propose(neighbours[1]!, 'Racks');
  const merged = await propose(neighbours[0]!, 'More benches');
  const declined = await propose(neighbours[1]!, 'A fountain');
  await does(author, 'editProposal', {
    proposalId: own,
    expectedVersion: 1,
    title: mark('Good benches'),
    body: mark('One every 100 m.'),
    category: 'FACILITIES',
    cost: 5_000_000,
    note: mark('Closer together'),
  });
  for (const by of neighbours) await does(by, 'supportProposal', { proposalId: own });
  await does(author, 'supportProposal', { proposalId: other });
  const say = (by: Actor, proposalId: string, parentId?: string) =>
    makes(by, 'addComment', 'comment', { proposalId, parentId, stance: 'FOR', body: mark('Yes.') });
  const thread = await say(author, own);
  await say(neighbours[0]!, own, thread);
  await say(neighbours[1]!, other);
  await writeDown(people, boardId, [own, third]);
  await does(facilitator, 'mergeProposal', {
    sourceId: merged,
    targetId: own,
    reason: mark('Both are benches.'),
  });
  await does(facilitator, 'declineProposal', { proposalId: declined, reason: mark('No water.') });
  await does(facilitator, 'changePhase', { boardId, to: 'DISCUSS' });
  const question = mark('Who pays?');
  const asked = await does<{ proposal: { answer: { id: string } } }>(
    facilitator,
    'askForAnswer',
    { proposalId: own, unitId: community.unit.id, question },
    'proposal { answer { id } }',
  );
  const answerId = asked.proposal.answer.id;
  await does(official, 'answerProposal', { answerId, body: mark('The city.') });
  await does(official, 'answerProposal', { answerId, body: mark('The street, not the city.') });
  await does(facilitator, 'askForAnswer', { proposalId: other, unitId: community.unit.id });
  return [own, other, third];
}

/** An official writes something down for a resident who called; the id of what is kept of it. */
function writtenDown(official: Actor, resident: Actor, act: object): Promise<string> {
  const input = { personId: resident.id, channel: 'PHONE', act };
  return makes(official, 'recordForResident', 'assistance', input);
}

/** What the author told by phone: proposed, said, backed, and one thing that isn’t theirs. */
async function writeDown(
  { official, author, mark }: Cast,
  boardId: string,
  [proposalId, backed]: [string, string],
): Promise<void> {
  const record = (act: object) => writtenDown(official, author, act);
  const proposed = { boardId, title: mark('A ramp'), body: mark('For wheels.'), category: 'OTHER' };
  await record({ publishProposal: proposed });
  const said = { proposalId, stance: 'NEUTRAL', body: mark('They told me by phone.') };
  await record({ addComment: said });
  await record({ supportProposal: { proposalId: backed } });
  await does(author, 'disputeAssistance', { assistanceId: await record({ addComment: said }) });
}

/** What facilitators hide, and what comes of that: appealed and waiting, overturned, restored. */
async function hide(people: Cast, boardId: string, proposalId: string): Promise<void> {
  const { facilitator, secondFacilitator, author, neighbours, mark, markHidden } = people;
  const wrong = (say = markHidden) =>
    makes(author, 'publishProposal', 'proposal', {
      boardId,
      title: say('Away with them'),
      body: say('All of them.'),
      category: 'OTHER',
    });
  const said = (say = markHidden) =>
    makes(author, 'addComment', 'comment', { proposalId, stance: 'AGAINST', body: say('Fools.') });
  const flagIt = (subjectId: string) =>
    does(neighbours[0]!, 'flag', {
      subjectId,
      reason: 'INSULT',
      note: markHidden('It insults me.'),
    });
  const gone = async (subjectId: string): Promise<string> => {
    await flagIt(subjectId);
    const [result] = await moderate(facilitator.api, [subjectId]);
    return result!.act!.id;
  };
  const waiting = await gone(await wrong());
  await does(author, 'appeal', { actId: waiting, body: markHidden('It was meant well.') });
  const upheld = await makes(author, 'appeal', 'appeal', {
    actId: await gone(await said()),
    body: markHidden('It was meant well.'),
  });
  await does(secondFacilitator, 'decideAppeal', {
    appealId: upheld,
    decision: 'UPHELD',
    reason: 'It insulted.',
  });
  await gone(await said());
  for (const again of [await wrong(mark), await said(mark)]) {
    await gone(again);
    await does(secondFacilitator, 'restore', { subjectId: again, reason: 'It broke no rule.' });
  }
  // Flagged, and nobody has decided yet.
  await flagIt(await wrong(mark));
}

/** Votes in every state, and what was promised. */
async function decide(
  server: TestServer,
  people: Cast,
  board: Board,
  ids: string[],
): Promise<void> {
  const { community, facilitator, official, author, neighbours, mark } = people;
  const proposals = ids.map((id) => ({ id })) as Scene['proposals'];
  const scene: Scene = {
    community,
    board,
    facilitator,
    people: [author, ...neighbours],
    proposals,
  };
  const question = mark('Which?');
  const commitments = await buildPromises(scene, { count: 2, question });
  await keep(server, people, commitments);
  const [advised, unanswered] = [
    await buildDecision(scene, { question }),
    await buildDecision(
      { ...scene, proposals: [] },
      { question, options: OWN_OPTIONS, ...APPROVAL },
    ),
  ];
  for (const vote of [advised, unanswered]) {
    await cast(author.api, vote, [0]);
    await does(facilitator, 'closeDecision', { decisionId: vote.id });
  }
  const [{ id: outcomeId }] = await server.platform.db.query<[{ id: string }]>(
    'SELECT id FROM outcome WHERE decision_id = $1',
    [advised.id],
  );
  await does(official, 'replyToOutcome', { outcomeId, body: mark('We will see.') });
  const withOptions = { question, options: OWN_OPTIONS, ...APPROVAL };
  const none = { ...scene, proposals: [] };
  const running = await buildDecision(none, { ...withOptions, tallyVisibility: 'LIVE' });
  for (const by of [author, ...neighbours]) await cast(by.api, running, [0]);
  const { visibility, areaId } = board;
  const place = { communityId: community.id, visibility, areaId };
  const counted = await buildBoard(server, { ...place, phase: Phase.DECIDE });
  // All own something, so that owners' votes are everybody's.
  await server.platform.db.query('UPDATE register_entry SET floor_area = 9000');
  await countEveryWay({ ...none, board: counted, people: neighbours }, question);
  const onPaper = { question, people: [author, neighbours[0]!] };
  await voteOnPaper(server, { ...none, board: counted }, onPaper);
  const announced = await buildDecision(none, {
    ...withOptions,
    open: false,
    opensAt: inDays(20),
    closesAt: inDays(30),
  });
  const answered = await buildObjection(author, announced, mark('The money is not named.'));
  await does(facilitator, 'answerObjection', { objectionId: answered, body: mark('It is now.') });
  await buildObjection(neighbours[0]!, announced, mark('It is too soon.'));
  const told = { decisionId: announced.id, body: mark('Nobody told us.') };
  await writtenDown(official, neighbours[1]!, { objectToDecision: told });
  const taken = await buildDecision(none, { ...withOptions, open: false });
  await does(facilitator, 'withdrawDecision', { decisionId: taken.id, reason: mark('A mistake.') });
  await buildDecision(none, {
    question,
    open: false,
    binding: true,
    method: 'YES_NO',
    options: undefined,
    rules: { thresholdPercent: 50 },
    rulesChange: { quorumPercent: 40, boardOpeners: ['MODERATOR', 'RESIDENT'] },
  });
}

const OWN_OPTIONS = [{ label: 'Left', cost: 1_000 }, { label: 'Right' }];
const APPROVAL = {
  method: 'APPROVAL',
  rules: { winnerCount: 1, maxChoices: 2, minChoices: 1, tieRule: 'LISTED_ORDER' },
};

/** One promise under way with everything that belongs to it, another one dropped. */
async function keep(
  server: TestServer,
  { official, author, neighbours, mark }: Cast,
  [promise, other]: string[],
): Promise<void> {
  const planned = await does<{ commitment: { steps: { id: string }[] } }>(
    official,
    'planCommitment',
    {
      commitmentId: promise,
      dueAt: inDays(30),
      steps: [1, 2].map((step) => ({ title: mark(`Step ${step}`), weight: 1, dueAt: inDays(20) })),
    },
    'commitment { steps { id } }',
  );
  const [stepId, later] = planned.commitment.steps.map(({ id }) => id);
  await does(author, 'watchStep', { stepId });
  for (const by of neighbours.slice(1)) await does(by, 'watchStep', { stepId });
  await does(neighbours[0]!, 'takeStep', { stepId: later });
  const fileId = await sendPhoto(server, official.token);
  await does(official, 'reportStep', {
    stepId,
    body: mark('They stand.'),
    link: 'https://example.org/photos',
    photos: [{ fileId, alt: mark('Three benches') }],
  });
  await does(neighbours[1]!, 'judgeStep', {
    stepId,
    accepted: false,
    reason: mark('One is loose.'),
  });
  const delay = { newDueAt: inDays(40), reason: mark('Rain.') };
  await does(official, 'delayCommitment', { commitmentId: promise, ...delay });
  await does(official, 'delayStep', { stepId: later, ...delay, newDueAt: inDays(25) });
  await does(official, 'changeCommitment', {
    commitmentId: other,
    instead: mark('A bus.'),
    reason: mark('No room.'),
  });
}

/** What residents say of it in the end. */
async function review(
  { facilitator, author, neighbours, mark }: Cast,
  boardId: string,
): Promise<void> {
  await does(author, 'giveVerdict', {
    boardId,
    verdict: 'SOLVED',
    detail: mark('Dry all summer.'),
  });
  for (const by of neighbours)
    await does(by, 'giveVerdict', { boardId, verdict: 'NOT_SOLVED', detail: mark('Wet again.') });
  await does(facilitator, 'publishReview', { boardId, body: mark('What we learned.') });
}
