import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { askAgain } from '../apollo/ask-again';

/** Asks anew for what the viewer may do, which no shared message can say; not all viewers at the same moment. */
export function useRefresh() {
  const client = useApolloClient();
  const [refresh] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          void askAgain(client);
        },
        100 + Math.random() * 700,
      );
    };
  });
  return refresh;
}
