import { Community } from '../../../../server/features/communities/community.js';
import { buildDecision, buildScene, cast } from '../../../support/factories.js';
import type { TestServer } from '../../../support/test-server.js';
import type { DemoPlaces } from './demo-places.js';
import type { KnownPage } from './known-page.js';

/** A board in each phase, with its proposals and votes. */
export async function boardPages(server: TestServer, places: DemoPlaces): Promise<KnownPage[]> {
  return [
    ...(await earlyBoards(places)),
    ...(await decidingBoard(places)),
    ...(await closedVote(server)),
    ...(await lateBoards(places)),
  ];
}

async function earlyBoards(places: DemoPlaces): Promise<KnownPage[]> {
  const [collecting, discussing] = [await places.board('COLLECT'), await places.board('DISCUSS')];
  const neighbour = await places.person('RESIDENT', collecting);
  const facilitator = await places.person('MODERATOR', discussing);
  const announced = `/boards/${discussing}/decisions/${await places.id(
    `SELECT id FROM decision WHERE board_id = '${discussing}' AND status = 'SCHEDULED'`,
  )}`;
  return [
    {
      name: 'a collecting board',
      path: `/boards/${collecting}`,
      as: neighbour,
      ready: 'main h3',
    },
    {
      name: 'the propose form',
      path: `/boards/${collecting}/propose`,
      as: neighbour,
      ready: 'main form',
    },
    {
      name: 'a board in discussion, facilitator',
      path: `/boards/${discussing}`,
      as: facilitator,
      ready: '#tools',
    },
    {
      name: 'an announced vote, facilitator',
      path: announced,
      as: facilitator,
      ready: '#objections',
    },
    {
      name: 'making a vote',
      path: `/boards/${discussing}/decisions/new`,
      as: facilitator,
      ready: 'main form',
    },
  ];
}

async function decidingBoard(places: DemoPlaces): Promise<KnownPage[]> {
  const budget = await places.id(
    "SELECT board_id AS id FROM decision WHERE method = 'BUDGET' AND status = 'OPEN'",
  );
  const board = `/boards/${budget}`;
  const resident = await places.person('RESIDENT', budget);
  const facilitator = await places.person('MODERATOR', budget);
  const ofBoard = `WHERE board_id = '${budget}'`;
  const proposal = await places.id(`SELECT id FROM proposal ${ofBoard} ORDER BY cost LIMIT 1`);
  const vote = `${board}/decisions/${await places.id(`SELECT id FROM decision ${ofBoard}`)}`;
  return [
    { name: 'a board, signed out', path: board, ready: '#voices' },
    { name: 'a board, resident', path: board, as: resident, ready: '#voices' },
    { name: 'a board, facilitator', path: board, as: facilitator, ready: '#tools' },
    { name: 'how a board got here', path: `${board}/history`, ready: '#moment ~ ul li' },
    {
      name: 'a proposal',
      path: `${board}/proposals/${proposal}`,
      as: resident,
      ready: 'main article',
    },
    {
      name: 'writing down for a resident',
      path: `/communities/${await places.communityOf(budget)}/record?about=${proposal}`,
      as: facilitator,
      ready: 'main form',
    },
    { name: 'an open vote', path: vote, as: resident, ready: '#ballots ~ div table' },
    { name: 'ballots on paper', path: `${vote}/paper`, as: facilitator, ready: '#hand-out' },
    { name: 'a hall screen', path: `${board}/wall`, ready: '#wall-vote' },
    { name: 'a board’s poster', path: `${board}/poster`, ready: 'main svg[role=img]' },
    { name: 'a vote’s poster', path: `${vote}/poster`, ready: 'main svg[role=img]' },
  ];
}

async function lateBoards(places: DemoPlaces): Promise<KnownPage[]> {
  const [delivering, reviewing] = [await places.board('DELIVER'), await places.board('REVIEW')];
  return [
    { name: 'a delivering board', path: `/boards/${delivering}`, ready: '#result' },
    {
      name: 'what came of a board',
      path: `/boards/${delivering}/commitments`,
      as: await places.person('OFFICIAL', delivering),
      ready: 'main article',
    },
    {
      name: 'a board in review, resident',
      path: `/boards/${reviewing}`,
      as: await places.person('RESIDENT', reviewing),
      ready: '#review',
    },
    {
      name: 'a board in review, facilitator',
      path: `/boards/${reviewing}`,
      as: await places.person('MODERATOR', reviewing),
      ready: '#review',
    },
  ];
}

async function closedVote(server: TestServer): Promise<KnownPage[]> {
  const scene = await buildScene(server);
  // A name of its own, as every community has.
  await server.platform.db.manager.update(Community, scene.community.id, {
    name: { en: 'Poplar Yard', 'zh-Hans': '白杨院' },
  });
  const decision = await buildDecision(scene);
  for (const [place, { api }] of scene.people.entries()) await cast(api, decision, [place, 0]);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const board = `/boards/${scene.board.id}`;
  return [
    { name: 'a board with a result', path: board, as: scene.people[0], ready: '#result' },
    {
      name: 'a closed vote',
      path: `${board}/decisions/${decision.id}`,
      ready: '#ballots ~ div table',
    },
  ];
}
