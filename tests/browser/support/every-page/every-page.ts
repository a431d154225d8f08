import type { TestServer } from '../../../support/test-server.js';
import { boardPages } from './board-pages.js';
import { communityPages } from './community-pages.js';
import { DemoPlaces } from './demo-places.js';
import type { KnownPage } from './known-page.js';
import { personalPages } from './personal-pages.js';

export { guide, type KnownPage } from './known-page.js';

/** Fills the demo and shows every page there is, each as the people who see it differently. */
export async function everyPage(server: TestServer): Promise<KnownPage[]> {
  const places = await DemoPlaces.fill(server);
  return [
    { name: 'home', path: '/', ready: 'main h3' },
    {
      name: 'the sign-in menu',
      path: '/',
      ready: 'main h3',
      press: 'header button[aria-expanded]',
    },
    { name: 'signing in', path: '/sign-in', ready: 'main form' },
    { name: 'a mailed link', path: '/sign-in/verify#link=x', ready: 'main form' },
    { name: 'a new account’s link', path: '/sign-in/verify#confirm=x', ready: 'main form' },
    { name: 'a new password', path: '/sign-in/new-password#password=x', ready: 'main form' },
    { name: 'the outbox', path: '/outbox', ready: 'main h1 + div' },
    ...(await communityPages(places)),
    ...(await boardPages(server, places)),
    ...(await personalPages(places)),
    { name: 'how votes are counted', path: '/help/voting', ready: 'main h2' },
    { name: 'what is stored', path: '/help/privacy', ready: 'main h2' },
    { name: 'no such page', path: '/nowhere', ready: 'main h1' },
  ];
}
