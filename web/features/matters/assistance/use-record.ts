import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type {
  AssistanceChannel,
  RecordForResidentMutation,
} from '../../../../schema/generated/graphql';
import { useAttempt } from '../../../ui/use-attempt';
import type { Resident } from './find-resident';
import { actInput, TEXTS, type ActDraft, type ActName } from './record-acts';

const recordMutation = graphql(`
  mutation RecordForResident($input: RecordForResidentInput!) {
    recordForResident(input: $input) {
      assistance {
        ...RecordedThing
        comment {
          ...ArrivedComment
        }
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** What was written down. */
export type Recorded = NonNullable<RecordForResidentMutation['recordForResident']['assistance']>;

/** What is to be written down. */
export interface Telling {
  resident: Resident | undefined;
  channel: AssistanceChannel;
  act: ActName;
  /** The id of what it is about. */
  about: string;
  draft: ActDraft;
}

const FIELDS = ['title', 'question', 'body', 'category', 'personId'] as const;

/** What is wrong with each field; `form` for all else. */
export type RecordErrors = Partial<Record<(typeof FIELDS)[number] | 'form', string>>;

/** Writes something down for a resident, and says at which field it is refused. */
export function useRecord() {
  const { t } = useTranslation();
  const attemptOf = useAttempt();
  const [mutate, { loading }] = useMutation(recordMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<RecordErrors>({});
  const missing = ({ resident, act, draft }: Telling): RecordErrors => ({
    ...(!resident && { personId: t('assistance.whoMissing') }),
    ...(act === 'publishProposal' && !draft.category && { category: t('assistance.required') }),
    ...Object.fromEntries(
      TEXTS[act]
        .filter((name) => !draft[name].trim())
        .map((name) => [name, t('assistance.required')]),
    ),
  });
  const record = async (telling: Telling): Promise<Recorded | undefined> => {
    const found = missing(telling);
    setErrors(found);
    if (!telling.resident || Object.keys(found).length > 0) return undefined;
    const { resident, channel, act, about, draft } = telling;
    const attempt = attemptOf({ ...draft, act, about, person: resident.id });
    const input = { personId: resident.id, channel, act: actInput(act, about, draft, attempt) };
    const payload = (await mutate({ variables: { input } })).data?.recordForResident;
    if (payload?.assistance) return payload.assistance;
    const [error] = payload?.userErrors ?? [{ message: t('problems.network'), field: [] }];
    const field = FIELDS.find((name) => error?.field.includes(name)) ?? 'form';
    setErrors({ [field]: error?.message });
    return undefined;
  };
  return { record, errors, busy: loading };
}
