import { signIn } from '../../../server/features/accounts/sign-in.js';
import { Community } from '../../../server/features/communities/community.js';
import { seedOnce } from '../../../server/app/seed/seed.js';
import { buildDecision, buildScene, cast } from '../../support/factories.js';
import type { Page } from 'playwright-core';
import type { TestServer } from '../../support/test-server.js';
import type { Stage, TabOptions } from './stage.js';

/** A page of the client as somebody sees it. */
export interface KnownPage {
  name: string;
  path: string;
  as?: { token: string };
  /** There once the page has all it shows. */
  ready: string;
  /** To be pressed first. */
  press?: string;
}

/** Leads through pages in as few tabs as there are people; faster than a browser of one's own for each page. */
export function guide(stage: Stage, options: TabOptions = {}) {
  const tabs = new Map<string, Page>();
  return async ({ path, as, ready, press }: KnownPage): Promise<Page> => {
    const key = as?.token ?? '';
    const known = tabs.get(key);
    if (known) await known.goto(path);
    const page = known ?? (await stage.tab(path, { ...options, as }));
    tabs.set(key, page);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    if (press) await page.locator(press).click();
    return page;
  };
}

interface Row {
  id: string;
}

/** Fills the demo and names every page there is, each as the people who see it differently. */
export async function everyPage(server: TestServer): Promise<KnownPage[]> {
  await seedOnce(server.platform);
  const one = async (sql: string) => {
    const [row]: Row[] = await server.platform.db.query(sql);
    return row!.id;
  };
  // Of those the sign-in menu offers, somebody with this role where the board of this phase is.
  const signedIn = async (role: string, phase: string) =>
    signIn(
      server.platform,
      await one(
        `SELECT person_id AS id FROM demo_sign_in JOIN board USING (community_id)
         WHERE role = '${role}' AND phase = '${phase}' ORDER BY position LIMIT 1`,
      ),
    );
  const resident = await signedIn('RESIDENT', 'DECIDE');
  const facilitator = await signedIn('MODERATOR', 'DECIDE');
  const neighbour = await signedIn('RESIDENT', 'COLLECT');
  const budget = await one(
    "SELECT board_id AS id FROM decision WHERE method = 'BUDGET' AND status = 'OPEN'",
  );
  const deciding = `/boards/${budget}`;
  const collecting = `/boards/${await one("SELECT id FROM board WHERE phase = 'COLLECT'")}`;
  const proposal = await one(
    `SELECT p.id FROM proposal p WHERE p.board_id = '${budget}' ORDER BY p.cost LIMIT 1`,
  );
  const open = `${deciding}/decisions/${await one(`SELECT id FROM decision WHERE board_id = '${budget}'`)}`;
  const delivering = `/boards/${await one("SELECT id FROM board WHERE phase = 'DELIVER'")}`;
  const lead = await one('SELECT unit_id AS id FROM commitment LIMIT 1');
  const closed = await closedDecision(server);
  return [
    { name: 'home', path: '/', ready: 'main h3' },
    { name: 'a board, signed out', path: deciding, ready: '#voices' },
    { name: 'a board, resident', path: deciding, as: resident, ready: '#voices' },
    { name: 'a board, facilitator', path: deciding, as: facilitator, ready: '#tools' },
    { name: 'a collecting board', path: collecting, as: neighbour, ready: 'main h3' },
    { name: 'a board with a result', path: closed.board, as: resident, ready: '#result' },
    {
      name: 'a proposal',
      path: `${deciding}/proposals/${proposal}`,
      as: resident,
      ready: 'main article',
    },
    {
      name: 'the propose form',
      path: `${collecting}/propose`,
      as: neighbour,
      ready: 'main form',
    },
    { name: 'an open vote', path: open, as: resident, ready: '#ballots ~ div table' },
    { name: 'a closed vote', path: closed.decision, ready: '#ballots ~ div table' },
    {
      name: 'what came of mine',
      path: '/me/contributions',
      as: resident,
      ready: 'main ol li, main h1 ~ p',
    },
    {
      name: 'what came of a board',
      path: `${delivering}/commitments`,
      as: await signedIn('OFFICIAL', 'DELIVER'),
      ready: 'main article',
    },
    { name: 'a responsible body', path: `/units/${lead}`, ready: 'main article' },
    {
      name: 'the sign-in menu',
      path: '/',
      ready: 'main h3',
      press: 'header button[aria-expanded]',
    },
    { name: 'a hall screen', path: `${deciding}/wall`, ready: '#wall-vote' },
    { name: 'a poster', path: `${open}/poster`, ready: 'main svg[role=img]' },
    { name: 'how others see me', path: '/me', as: resident, ready: 'main form' },
    { name: 'what is stored', path: '/help/privacy', ready: 'main h2' },
    { name: 'no such page', path: '/nowhere', ready: 'main h1' },
  ];
}

async function closedDecision(server: TestServer): Promise<{ board: string; decision: string }> {
  const scene = await buildScene(server);
  // A name of its own, as every community has.
  await server.platform.db.manager.update(Community, scene.community.id, {
    name: { en: 'Poplar Yard', 'zh-Hans': '白杨院' },
  });
  const decision = await buildDecision(scene);
  for (const [place, { api }] of scene.people.entries()) await cast(api, decision, [place, 0]);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const board = `/boards/${scene.board.id}`;
  return { board, decision: `${board}/decisions/${decision.id}` };
}
