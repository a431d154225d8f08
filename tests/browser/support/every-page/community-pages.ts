import type { DemoPlaces } from './demo-places.js';
import type { KnownPage } from './known-page.js';

/** A community with its rulebook, initiatives, responsible bodies and moderation. */
export async function communityPages(places: DemoPlaces): Promise<KnownPage[]> {
  const board = await places.board('DECIDE');
  const community = `/communities/${await places.communityOf(board)}`;
  const resident = await places.person('RESIDENT', board);
  const facilitator = await places.person('MODERATOR', board);
  const initiative = await places.id(
    `SELECT id FROM initiative ORDER BY (reached_at IS NULL) DESC, id LIMIT 1`,
  );
  const lead = await places.id('SELECT unit_id AS id FROM commitment LIMIT 1');
  return [
    { name: 'a community, resident', path: community, as: resident, ready: 'main h3' },
    { name: 'a community, facilitator', path: community, as: facilitator, ready: 'main h3' },
    {
      name: 'a slip to sign in with',
      path: `${community}/slips/${resident.id}`,
      as: facilitator,
      ready: 'main h1',
      press: 'main button',
    },
    { name: 'a rulebook', path: `${community}/rulebook`, ready: 'main h2' },
    {
      name: 'the form for a board',
      path: `${community}/boards/new`,
      as: facilitator,
      ready: 'main form',
    },
    { name: 'initiatives', path: `${community}/initiatives`, as: resident, ready: 'main article' },
    {
      name: 'an initiative',
      path: `/initiatives/${initiative}`,
      as: resident,
      ready: 'main section',
    },
    {
      name: 'the form for an initiative',
      path: `${community}/initiatives/new`,
      as: resident,
      ready: 'main form',
    },
    { name: 'a responsible body', path: `/units/${lead}`, ready: 'main article' },
    ...(await peoplePages(places)),
    ...(await moderationPages(places)),
  ];
}

async function peoplePages(places: DemoPlaces): Promise<KnownPage[]> {
  const board = await places.board('DECIDE');
  const communityId = await places.communityOf(board);
  const administrator = await places.personOfAll('ADMINISTRATOR');
  const view = (name: string, query: string, ready: string): KnownPage => ({
    name,
    path: `/communities/${communityId}/people?view=${query}`,
    as: administrator,
    ready,
  });
  return [
    view('residents and staff', 'residents', '#residents ~ ul li'),
    view('codes for mailboxes', 'codes', '#sheets'),
    view('bringing in a register', 'import', '#import'),
    view('who has which role', 'roles', '#roles ~ ul li'),
    view('responsible bodies', 'units', '#units ~ ul li'),
    { name: 'blocked accounts', path: '/blocks', as: administrator, ready: 'main form' },
    {
      name: 'showing where one lives',
      path: `/join?community=${communityId}`,
      as: administrator,
      ready: '#by-asking',
    },
    { name: 'a code from a mailbox', path: '/join/ABCD-EFGH-JKMN', ready: 'main h1 ~ *' },
    { name: 'an invitation to a role', path: '/invited/none', ready: 'main h1 ~ *' },
  ];
}

async function moderationPages(places: DemoPlaces): Promise<KnownPage[]> {
  const board = await places.board('DISCUSS');
  const community = `/communities/${await places.communityOf(board)}`;
  const facilitator = await places.person('MODERATOR', board);
  const queue = (name: string, view: string): KnownPage => ({
    name,
    path: `${community}/moderation?view=${view}`,
    as: facilitator,
    ready: 'main h1 ~ *',
  });
  return [
    {
      name: 'the moderation queue',
      path: `${community}/moderation`,
      as: facilitator,
      ready: 'main article',
    },
    queue('the appeals', 'appeals'),
    queue('the moderation log', 'log'),
    { name: 'what was moderated', path: `${community}/transparency`, ready: 'main table' },
  ];
}
