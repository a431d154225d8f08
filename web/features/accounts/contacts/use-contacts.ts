import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';

const sendMutation = graphql(`
  mutation SendContactCode($input: SendContactCodeInput!) {
    sendContactCode(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const passwordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** What is changed: `{ email }`, or `{ phone }`. */
export type Wanted = { email: string } | { phone: string };

type Payload = { userErrors: { message: string }[] } | undefined;

/** Changes how the viewer signs in; each answers whether it was done, and keeps why not. */
export function useContacts() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const options = { errorPolicy: 'all' as const };
  const changing = {
    ...options,
    refetchQueries: ['MySignIn'],
    awaitRefetchQueries: true,
  };
  const [send, sending] = useMutation(sendMutation, options);
  const [change, changed] = useMutation(changeMutation, changing);
  const [set, setting] = useMutation(passwordMutation, changing);
  const settle = (payload: Payload) => {
    const refused = payload ? payload.userErrors[0]?.message : t('problems.network');
    setProblem(refused);
    return refused === undefined;
  };
  return {
    sendCode: async (input: Wanted) =>
      settle((await send({ variables: { input } })).data?.sendContactCode),
    change: async (input: Wanted & { code: string }) =>
      settle((await change({ variables: { input } })).data?.changeContact),
    setPassword: async (password: string) =>
      settle((await set({ variables: { input: { password } } })).data?.setPassword),
    problem,
    busy: sending.loading || changed.loading || setting.loading,
  };
}
