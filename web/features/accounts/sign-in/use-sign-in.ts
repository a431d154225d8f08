import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postSignIn, type SignInAnswer } from './post-sign-in';

/** Posts to the ways of signing in, one at a time, and keeps what went wrong last. */
export function useSignIn() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const post = async (way: string, body: object): Promise<SignInAnswer> => {
    setBusy(true);
    setProblem(undefined);
    const answer = await postSignIn(way, body, t('entry.failed'));
    setProblem(answer.error);
    setBusy(false);
    return answer;
  };
  return { post, busy, problem, setProblem };
}

/** What a step needs to go on. */
export interface StepProps {
  shared: boolean;
  onSignedIn: () => void;
}
