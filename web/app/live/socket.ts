import { createClient } from 'graphql-ws';
import { currentLanguage } from '../../i18n/i18n';
import { connected, connecting, heard, idle, lost } from './connection';

const longestWait = 15_000;
const pingEvery = 12_000;
const pongWithin = 5_000;

let pongDue: ReturnType<typeof setTimeout> | undefined;
let onPurpose = false;
let accessChanged = () => {};
let cameBack = () => {};

/** Codes of a socket that was closed because its person signed out elsewhere, or may do other things now. */
const accessCodes = [4401, 4410];

/** The one socket for everything live. It never gives up. */
export const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazyCloseTimeout: 3_000,
  connectionParams: () => ({ locale: currentLanguage() }),
  keepAlive: pingEvery,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: waitBeforeRetry,
  on: {
    connecting: () => connecting(),
    connected: () => {
      onPurpose = false;
      if (connected()) cameBack();
    },
    message: heard,
    ping: (received) => {
      // A cut cable closes no socket: only the missing pong tells.
      if (!received) pongDue = setTimeout(() => socket.terminate(), pongWithin);
    },
    pong: (received) => received && clearTimeout(pongDue),
    closed: (event) => {
      clearTimeout(pongDue);
      if (accessCodes.includes((event as CloseEvent).code)) accessChanged();
      if (onPurpose) return;
      if ((event as CloseEvent).code === 1000) idle();
      else lost();
    },
  },
});

/** Says what to do when the person of the socket is no longer the same, or may do other things. */
export function onAccessChanged(listener: () => void) {
  accessChanged = listener;
}

/** Says what to do once the server can be reached again. */
export function onCameBack(listener: () => void) {
  cameBack = listener;
}

/** Opens the socket anew, so that it carries the present session and language. */
export function reopenSocket() {
  onPurpose = true;
  socket.terminate();
}

/** Backs off with jitter, so that a restarted server is not stormed; a returning network or reader ends the wait. */
async function waitBeforeRetry(retries: number) {
  if (onPurpose && retries === 0) return;
  onPurpose = false;
  const wait = Math.min(longestWait, 400 * 2 ** retries) * (0.5 + Math.random());
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, wait);
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', done);
  });
}

window.addEventListener('offline', () => socket.terminate());
