import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';

const Offset = createContext(0);

/** Makes every countdown run by the server's clock: `offset` is what to add to this device's clock, in milliseconds. */
export function ServerClock({ offset, children }: { offset: number; children: ReactNode }) {
  return <Offset value={offset}>{children}</Offset>;
}

/** The server's present time, refreshed every `every` milliseconds. */
export function useServerNow(every: number) {
  const offset = useContext(Offset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now + offset;
}

const longestTimer = 2 ** 31 - 1;

/** Whether the server's clock has passed `iso`, turning true at that very moment. */
export function useHasPassed(iso: string | null | undefined) {
  const offset = useContext(Offset);
  const remaining = useCallback(
    () => (iso ? Date.parse(iso) - Date.now() - offset : Infinity),
    [iso, offset],
  );
  const waitForIt = useCallback(
    (tell: () => void) => {
      if (remaining() <= 0 || remaining() > longestTimer) return () => {};
      // A browser may ring a little early; asking until it is past costs nothing.
      const timer = setTimeout(function ring() {
        if (remaining() > 0) setTimeout(ring, remaining());
        else tell();
      }, remaining());
      return () => clearTimeout(timer);
    },
    [remaining],
  );
  return useSyncExternalStore(waitForIt, () => remaining() <= 0);
}
