import { useRef } from 'react';
import { randomUuid } from './random';

/** One id for as long as what is sent stays the same: pressing again after a lost answer makes nothing twice. */
export function useAttempt() {
  const attempt = useRef({ text: '', id: '' });
  return (draft: object) => {
    const text = JSON.stringify(draft);
    if (attempt.current.text !== text) attempt.current = { text, id: randomUuid() };
    return attempt.current.id;
  };
}
