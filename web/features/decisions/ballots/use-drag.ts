import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

/** A row that is being dragged, how far, and where it would come to lie. */
export interface Drag {
  from: number;
  to: number;
  offset: number;
}

/**
 * Drags the rows of a list by mouse or finger. Nothing is moved before the row is let go: a row that changed its place
 * under the finger would lose it.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);

  const start = (from: number, event: PointerEvent) => {
    if (event.button !== 0) return;
    const startedAt = event.clientY;
    let now: Drag = { from, to: from, offset: 0 };
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      now = { from, to: placeAt(list.current, clientY), offset: clientY - startedAt };
      setDrag(now);
    };
    const listening = new AbortController();
    stop.current = () => {
      listening.abort();
      setDrag(null);
    };
    const letGo = () => {
      stop.current();
      if (now.to !== from) onMove(from, now.to);
    };
    const { signal } = listening;
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', letGo, { signal });
    window.addEventListener('pointercancel', () => stop.current(), { signal });
  };
  return { drag, start };
}

/** The place of the row whose middle is nearest. */
function placeAt(list: HTMLElement | null, y: number): number {
  const distances = Array.from(list?.children ?? [], (row) => {
    const { top, height } = row.getBoundingClientRect();
    return Math.abs(top + height / 2 - y);
  });
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
