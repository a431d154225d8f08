import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What every mutation answers. */
export interface Answered {
  userErrors: { message: string; field: string[] }[];
}

/** Keeps why something was refused, and at which field; nothing is left of it once it is done. */
export function useRefusal() {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<{ message: string; field: string }>();
  /** What was answered, unless it is a refusal, or no answer at all. */
  const judge = <Payload extends Answered>(payload: Payload | undefined): Payload | undefined => {
    const [error] = payload?.userErrors ?? [{ message: t('problems.network'), field: [] }];
    setRefused(error && { message: error.message, field: error.field[1] ?? '' });
    return error ? undefined : payload;
  };
  /** What is wrong at a field; `form` for what concerns none that is shown. */
  const problemAt = (field: string, shown: string[] = []) => {
    if (!refused) return undefined;
    const own = refused.field === field;
    return own || (field === 'form' && !shown.includes(refused.field))
      ? refused.message
      : undefined;
  };
  return { judge, problem: refused?.message, problemAt };
}
