import { useEffect, useRef } from 'react';

/** What the keys of the queue do. */
export interface CaseKeys {
  onSelect: (subjectId: string) => void;
  onHide: () => void;
  onDismiss: () => void;
  onHelp: () => void;
}

/** The keys, as they are listed for whoever asks. */
export const caseKeys = ['j', 'k', 'x', 'h', 'd', '?'] as const;

/** Moves through the cases and acts on them by single keys; never while somebody types, nor with a modifier. */
export function useCaseKeys(keys: CaseKeys) {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = actionOf(event.key, list.current, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return list;
}

function actionOf(key: string, list: HTMLElement | null, keys: CaseKeys): (() => void) | undefined {
  const cases = [...(list?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];
  const here = cases.findIndex((one) => one.contains(document.activeElement));
  const focused = cases[here]?.dataset['case'];
  const actions: Partial<Record<string, () => void>> = {
    j: () => cases[Math.min(here + 1, cases.length - 1)]?.focus(),
    k: () => cases[Math.max(here - 1, 0)]?.focus(),
    x: () => focused && keys.onSelect(focused),
    h: keys.onHide,
    d: keys.onDismiss,
    '?': keys.onHelp,
  };
  return actions[key];
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'));
