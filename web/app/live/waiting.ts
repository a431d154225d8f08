import { useSyncExternalStore } from 'react';

let waiting = 0;
const listeners = new Set<() => void>();

function change(by: 1 | -1) {
  waiting += by;
  listeners.forEach((listener) => listener());
}

/** Something has to wait because too much was asked for; ends with the function returned. */
export function beginWaiting() {
  change(1);
  return () => change(-1);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether something is waiting. */
export const useWaiting = () => useSyncExternalStore(subscribe, () => waiting > 0);
