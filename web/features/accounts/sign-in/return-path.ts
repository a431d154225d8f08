import { forget, recall, remember } from '../../../ui/device-memory';

const key = 'gongyi.signIn.to';

/** A page of ours to go on to; the first page for anything else. */
export function ownPath(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

/** The way to the sign-in page that leads back to the page shown now. */
export function signInPath(): string {
  const here = `${location.pathname}${location.search}`;
  // Asked for once more on that page itself.
  return here.startsWith('/sign-in') ? here : `/sign-in?to=${encodeURIComponent(here)}`;
}

/** Keeps where to go on for the tab that a mailed link opens. */
export const keepReturnPath = (path: string) => remember(key, path);

/** Where to go on after a mailed link; said once. */
export function takeReturnPath(): string {
  const path = ownPath(recall(key));
  forget(key);
  return path;
}
