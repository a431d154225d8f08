import { useEffect } from 'react';

const NAME = 'gongyi.signed-in';

/** Tells the other tabs of this browser that somebody has signed in. */
export function tellOtherTabs() {
  const channel = new BroadcastChannel(NAME);
  // Unlike a window's, its messages need no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}

/** Hears when somebody signs in in another tab of this browser. */
export function useOtherTabs(onSignedIn: () => void) {
  useEffect(() => {
    const channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', onSignedIn);
    return () => channel.close();
  });
}
