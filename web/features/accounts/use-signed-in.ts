import { useQuery } from '@apollo/client/react';
import { sessionQuery } from './session';

/** Whether somebody is signed in; false until that is known. Pieces that only they see are not even sent to visitors. */
export function useSignedIn(): boolean {
  const { data, previousData } = useQuery(sessionQuery);
  return Boolean((data ?? previousData)?.viewer);
}
