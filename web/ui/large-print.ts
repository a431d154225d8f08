import { useSyncExternalStore } from 'react';

const key = 'gongyi.large-print';
const listeners = new Set<() => void>();

const isLarge = () => document.documentElement.hasAttribute('data-large-print');

/** Shows the page as this device remembers it; called before anything is drawn. */
export function applyLargePrint() {
  document.documentElement.toggleAttribute('data-large-print', remembered() === 'on');
}

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing still shows everything.
    return null;
  }
}

function setLargePrint(on: boolean) {
  document.documentElement.toggleAttribute('data-large-print', on);
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Then it holds until the page is closed.
  }
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
