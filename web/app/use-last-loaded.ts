import { useState } from 'react';

/** What was loaded last stays on screen while its successor is on the way; `question` says what it answers. */
export function useLastLoaded<Data>(data: Data | undefined, question: string) {
  const [last, setLast] = useState<{ data: Data; question: string }>();
  if (data === undefined || (last?.data === data && last.question === question)) return last;
  const loaded = { data, question };
  setLast(loaded);
  return loaded;
}
