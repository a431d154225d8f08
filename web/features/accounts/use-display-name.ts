import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';

const setMutation = graphql(`
  mutation SetDisplayName($input: SetDisplayNameInput!) {
    setDisplayName(input: $input) {
      viewer {
        ...Profile
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const removeMutation = graphql(`
  mutation RemoveDisplayName {
    removeDisplayName {
      viewer {
        ...Profile
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** What is wrong, by the field it is about. */
export type NameErrors = Partial<Record<'name' | 'consent' | 'form', string>>;

interface Payload {
  viewer?: { person: { name: string } } | null;
  userErrors: { message: string; field: string[] }[];
}

/** Sets and withdraws the viewer's name; each answers how they are shown now, or nothing when it was refused. */
export function useDisplayName() {
  const { t } = useTranslation();
  const options = {
    errorPolicy: 'all' as const,
    refetchQueries: ['Me'],
    awaitRefetchQueries: true,
  };
  const [set, setting] = useMutation(setMutation, options);
  const [remove, removing] = useMutation(removeMutation, options);
  const [errors, setErrors] = useState<NameErrors>({});
  const settle = (payload?: Payload) => {
    const refused = payload?.userErrors ?? [{ message: t('problems.network'), field: [] }];
    setErrors(Object.fromEntries(refused.map(({ message, field }) => [fieldOf(field), message])));
    return payload?.viewer?.person.name;
  };
  return {
    save: async (name: string, consent: boolean) =>
      settle((await set({ variables: { input: { name, consent } } })).data?.setDisplayName),
    withdraw: async () => settle((await remove()).data?.removeDisplayName),
    errors,
    busy: setting.loading || removing.loading,
  };
}

const fieldOf = (path: string[]) =>
  (['name', 'consent'] as const).find((name) => path.includes(name)) ?? 'form';
