import { VisuallyHidden } from '@mantine/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

const quietFor = 4_000;

const Announce = createContext<(message: string, topic?: string) => void>(() => {});

/** Holds the one live region of the app; what changes at once is said together, at most every few seconds. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState('');
  const waiting = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const speak = useCallback(function speakWaiting() {
    timer.current = undefined;
    if (waiting.current.size === 0) return;
    setSpoken([...waiting.current.values()].join(' '));
    waiting.current.clear();
    timer.current = setTimeout(speakWaiting, quietFor);
  }, []);

  // Of several messages on one topic only the latest is worth hearing.
  const announce = useCallback(
    (message: string, topic: string = message) => {
      waiting.current.set(topic, message);
      timer.current ??= setTimeout(speak, 300);
    },
    [speak],
  );

  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Announce value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {spoken}
      </VisuallyHidden>
    </Announce>
  );
}

/** Says something politely to people who listen to the page. */
export const useAnnounce = () => useContext(Announce);
