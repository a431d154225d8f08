import type { DemoPlaces } from './demo-places.js';
import type { KnownPage } from './known-page.js';

/** What a person sees of themselves. */
export async function personalPages(places: DemoPlaces): Promise<KnownPage[]> {
  const resident = await places.person('RESIDENT', await places.board('DECIDE'));
  return [
    { name: 'how others see me', path: '/me', as: resident, ready: 'main form' },
    { name: 'my data', path: '/me/data', as: resident, ready: 'main form' },
    {
      name: 'how I sign in',
      path: '/me/sign-in',
      as: resident,
      ready: 'main section button',
      press: '[aria-labelledby=my-email] button',
    },
    { name: 'my tokens', path: '/me/tokens', as: resident, ready: 'main form' },
    { name: 'where I am signed in', path: '/me/sessions', as: resident, ready: 'main li' },
    {
      name: 'what came of mine',
      path: '/me/contributions',
      as: resident,
      ready: 'main ol li, main h1 ~ p',
    },
    {
      name: 'what was written down for me',
      path: '/me/contributions',
      as: {
        id: await places.id(
          'SELECT person_id AS id FROM assistance WHERE disputed_at IS NULL LIMIT 1',
        ),
      },
      ready: '#recorded li',
    },
    { name: 'notices', path: '/me/notices', as: resident, ready: 'main h1' },
  ];
}
