import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { uploadPhoto } from '../../ui/photos/upload-photo';

const setMutation = graphql(`
  mutation SetAvatar($input: SetAvatarInput!) {
    setAvatar(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const removeMutation = graphql(`
  mutation RemoveAvatar {
    removeAvatar {
      userErrors {
        message
      }
    }
  }
`);

const options = {
  errorPolicy: 'all' as const,
  refetchQueries: ['Me'],
  awaitRefetchQueries: true,
};

interface Payload {
  userErrors: { message: string }[];
}

/** Sends and shows the viewer's picture, and withdraws it; each answers whether it was done. */
export function useAvatar() {
  const { t } = useTranslation();
  const [set] = useMutation(setMutation, options);
  const [remove] = useMutation(removeMutation, options);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const doing = async (work: () => Promise<Payload | undefined>) => {
    setBusy(true);
    const refused = await work().then(
      (payload) => (payload ? payload.userErrors[0]?.message : t('problems.network')),
      // The server's words on the photo; none when it wasn't reached.
      (error: Error) => error.message || t('problems.network'),
    );
    setBusy(false);
    setProblem(refused);
    return !refused;
  };
  const show = async (file: File, consent: boolean) => {
    const { id } = await uploadPhoto(file, () => {}).sent;
    const { data } = await set({ variables: { input: { fileId: id, consent } } });
    return data?.setAvatar;
  };
  return {
    show: (file: File, consent: boolean) => doing(() => show(file, consent)),
    withdraw: () => doing(async () => (await remove()).data?.removeAvatar),
    problem,
    busy,
  };
}
