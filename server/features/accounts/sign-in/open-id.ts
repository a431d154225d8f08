import type { Platform } from '../../../foundation/platform.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { OPEN_ID, SIGN_IN_PATH, signInLibrary } from './sign-in-library.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** Where the browser goes next, with the library's own cookies for the way there and back. */
export interface Detour {
  url: string;
  cookies: string[];
}

/** Sends somebody to the OpenID provider; from there they come back to `finishOpenId`, and on to `returnTo`. */
export async function startOpenId(
  platform: Platform,
  { returnTo = '/' }: { returnTo?: string },
): Promise<Detour> {
  if (!platform.openId) throw new SignInRefusal('NOT_OFFERED', 'noOpenId');
  const body = {
    provider: OPEN_ID,
    callbackURL: ownAddress(platform, returnTo),
    errorCallbackURL: `${platform.publicUrl}/sign-in?problem=openId`,
    disableRedirect: true,
  };
  const { api } = signInLibrary(platform);
  const answer = await api.signInSocial({ body, headers: new Headers(), asResponse: true });
  const { url } = (await answer.json()) as { url?: string };
  if (!answer.ok || !url) throw new SignInRefusal('NOT_OFFERED', 'openIdAway');
  return { url, cookies: answer.headers.getSetCookie() };
}

/** Takes somebody back from the OpenID provider; without a session when it didn't tell us who they are. */
export async function finishOpenId(
  platform: Platform,
  query: Record<string, string>,
  cookie: string,
  from: SignInFrom,
): Promise<Detour & { session: NewSession | null }> {
  const answer = await signInLibrary(platform).handler(
    new Request(
      `${platform.publicUrl}${SIGN_IN_PATH}/callback/${OPEN_ID}?${new URLSearchParams(query).toString()}`,
      { headers: { cookie } },
    ),
  );
  const cookies = answer.headers.getSetCookie();
  const token = sessionToken(platform, cookies);
  const session = token ? await finishSignIn(platform, token, from) : null;
  const url = session ? ownAddress(platform, answer.headers.get('location') ?? '/') : FAILED;
  return { url, session, cookies: cookies.filter((set) => !isSession(set)) };
}

/** Where one is told that it didn't work. */
const FAILED = '/sign-in?problem=openId';

/** An address of ours, never another site's. */
function ownAddress({ publicUrl }: Platform, address: string): string {
  const url = URL.canParse(address, publicUrl) ? new URL(address, publicUrl) : null;
  if (!url || url.origin !== new URL(publicUrl).origin)
    throw new SignInRefusal('BAD_INPUT', 'foreignAddress');
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The library's cookie of a session; ours has another form of life, so it is never passed on. */
const isSession = (set: string) => /^[^=]*session/.test(set);

function sessionToken(platform: Platform, cookies: string[]): string | null {
  const set = cookies.find((cookie) => /^[^=]*session_token=[^;]/.test(cookie));
  const value = set && /^[^=]*=([^;]*)/.exec(set)?.[1];
  return value ? readSessionCookie(decodeURIComponent(value), platform.secret) : null;
}
