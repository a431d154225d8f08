import { useSyncExternalStore } from 'react';

/** How the live connection is, and until when what is on screen is known to be current. */
export interface ConnectionState {
  status: 'idle' | 'connecting' | 'live' | 'lost' | 'healed';
  heardAt: number;
}

const healedFor = 5_000;
let state: ConnectionState = { status: 'idle', heardAt: Date.now() };
let settle: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: Partial<ConnectionState>) {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

/** Something came from the server: what is on screen is as of now. Nobody is told, since only a loss shows this time. */
export function heard() {
  if (state.status !== 'lost') state.heardAt = Date.now();
}

/** The socket is being opened for the first time. */
export function connecting() {
  if (state.status === 'idle') become({ status: 'connecting' });
}

/**
 * The socket is open; after a loss this is said for a while, with the time since when everything was caught up. Whether
 * there was one.
 */
export function connected(): boolean {
  clearTimeout(settle);
  const healed = state.status === 'lost';
  if (healed) {
    become({ status: 'healed' });
    settle = setTimeout(() => become({ status: 'live', heardAt: Date.now() }), healedFor);
  } else become({ status: 'live', heardAt: Date.now() });
  return healed;
}

/** The socket was lost against our will. */
export function lost() {
  clearTimeout(settle);
  if (state.status !== 'lost') become({ status: 'lost' });
}

/** Nothing live is shown, so the socket was let go. */
export function idle() {
  clearTimeout(settle);
  become({ status: 'idle' });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The state of the live connection. */
export const useConnection = () => useSyncExternalStore(subscribe, () => state);
