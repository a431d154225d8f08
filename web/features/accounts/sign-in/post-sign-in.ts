import { currentLanguage } from '../../../i18n/i18n';

/** What came of posting to a way to sign in. */
export interface SignInAnswer {
  signedIn?: boolean;
  /** Where another service asks who one is. */
  url?: string;
  /** Why it was refused; for programs, and for people. */
  code?: string;
  error?: string;
}

/** Posts to `/auth`; `failed` is said when the server can't be reached. */
export async function postSignIn(way: string, body: object, failed: string): Promise<SignInAnswer> {
  try {
    const response = await fetch(`/auth/${way}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as SignInAnswer;
    return response.ok ? answer : { code: 'FAILED', ...answer, error: answer.error ?? failed };
  } catch {
    return { code: 'FAILED', error: failed };
  }
}
