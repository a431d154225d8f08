import { useCallback, useState } from 'react';

/**
 * Keeps a list still while somebody reads it: ids that turn up later wait until they are asked for.
 * `question` names what the list shows; another question starts afresh.
 */
export function useHeldOrder(ids: string[], question: string) {
  const [held, setHeld] = useState<{ question: string; ids: string[] }>({ question, ids });
  const fresh = held.question !== question || held.ids.length === 0;
  const current = fresh ? ids : held.ids;
  if (fresh && (held.question !== question || ids.length > 0)) setHeld({ question, ids });

  const known = new Set(ids);
  const inOrder = new Set(current);
  /** Lets everything that waits come in: what was there stays in order, what is new goes where `place` says. */
  const take = useCallback(
    (arrived: string[], place: 'first' | 'last') =>
      setHeld((before) => {
        const added = arrived.filter((id) => !before.ids.includes(id));
        return {
          ...before,
          ids: place === 'first' ? [...added, ...before.ids] : [...before.ids, ...added],
        };
      }),
    [],
  );
  return {
    shown: current.filter((id) => known.has(id)),
    waiting: ids.filter((id) => !inOrder.has(id)),
    take,
  };
}
