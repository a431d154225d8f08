import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/** How many statements `work` takes, and for how many milliseconds it waits for them, those side by side counted each. */
export async function countStatements(
  work: () => Promise<void>,
): Promise<{ count: number; ms: number }> {
  const taken = { count: 0, ms: 0 };
  const own = Reflect.get(pg.Client.prototype, 'query') as Query;
  const counting = function (this: pg.Client, ...args: unknown[]): unknown {
    const began = performance.now();
    const note = () => {
      taken.count += 1;
      taken.ms += performance.now() - began;
    };
    const last = args.at(-1);
    if (typeof last === 'function')
      return Reflect.apply(own, this, [...args.slice(0, -1), withWord(last as Query, note)]);
    const result = Reflect.apply(own, this, args);
    if (result instanceof Promise) result.then(note, note);
    return result;
  };
  Reflect.set(pg.Client.prototype, 'query', counting);
  await work().finally(() => Reflect.set(pg.Client.prototype, 'query', own));
  return taken;
}

function withWord(told: Query, note: () => void): Query {
  return (...results) => {
    note();
    return told(...results);
  };
}
