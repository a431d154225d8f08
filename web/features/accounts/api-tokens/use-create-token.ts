import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { Scope } from '../../../../schema/generated/graphql';
import { useAttempt } from '../../../ui/use-attempt';

const createMutation = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      token
      apiToken {
        id
        name
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** What has been filled in so far. */
export interface TokenDraft {
  name: string;
  scopes: Scope[];
  days: string;
  rate: string;
}

/** A token that was just made, while its secret can be seen. */
export interface NewToken {
  name: string;
  secret: string;
}

const fields = ['name', 'scopes', 'expiresInDays', 'rate'] as const;

type TokenErrors = Partial<Record<(typeof fields)[number] | 'form', string>>;

/** Makes a token from a draft, and says at which field it is refused. */
export function useCreateToken(onMade: (made: NewToken) => void) {
  const { t } = useTranslation();
  // What it answers holds the secret, which is to stay nowhere.
  const [create, { loading }] = useMutation(createMutation, {
    errorPolicy: 'all',
    fetchPolicy: 'no-cache',
    refetchQueries: ['Tokens'],
  });
  const [errors, setErrors] = useState<TokenErrors>({});
  const attemptOf = useAttempt();
  const make = async (draft: TokenDraft) => {
    if (!draft.name.trim()) return setErrors({ name: t('access.tokens.nameMissing') });
    const input = {
      name: draft.name,
      scopes: ['READ' as const, ...draft.scopes],
      expiresInDays: Number(draft.days),
      // What is no number is the server's to refuse, with a word on which ones can be.
      rate: draft.rate.trim() ? Math.trunc(Number(draft.rate)) || 0 : null,
      clientMutationId: attemptOf(draft),
    };
    const { data } = await create({ variables: { input } });
    const payload = data?.createApiToken;
    const { token, apiToken, userErrors = [] } = payload ?? {};
    if (token && apiToken) return onMade({ name: apiToken.name, secret: token });
    if (apiToken) return setErrors({ form: t('access.tokens.again') });
    setErrors(payload ? errorsOf(userErrors) : { form: t('problems.network') });
  };
  return { make, errors, busy: loading };
}

const errorsOf = (userErrors: { message: string; field: string[] }[]): TokenErrors =>
  Object.fromEntries(
    userErrors.map(({ message, field }) => [
      fields.find((name) => field.includes(name)) ?? 'form',
      message,
    ]),
  );
