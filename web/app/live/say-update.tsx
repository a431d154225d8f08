import { useEffect } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { useUpdateWords, type Update } from './update-words';

/** Says an update to those who listen, once; draws nothing. */
export default function SayUpdate({ update }: { update: Update }) {
  const announce = useAnnounce();
  const words = useUpdateWords();
  useEffect(() => announce(words(update), update.__typename), [announce, words, update]);
  return null;
}
