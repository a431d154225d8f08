import { useSyncExternalStore } from 'react';
import { recall, remember } from './device-memory';

const key = 'gongyi.large-print';
const listeners = new Set<() => void>();

const isLarge = () => document.documentElement.hasAttribute('data-large-print');

/** Shows the page as this device remembers it; called before anything is drawn. */
export function applyLargePrint() {
  document.documentElement.toggleAttribute('data-large-print', recall(key) === 'on');
}

function setLargePrint(on: boolean) {
  document.documentElement.toggleAttribute('data-large-print', on);
  remember(key, on ? 'on' : 'off');
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether everything is shown in large print, and how to switch it. */
export const useLargePrint = () => ({
  large: useSyncExternalStore(subscribe, isLarge),
  setLarge: setLargePrint,
});
