import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { FlagReason, ModerationVerdict } from '../../../schema/generated/graphql';

const moderateMutation = graphql(`
  mutation Moderate($input: ModerateInput!) {
    moderate(input: $input) {
      results {
        subjectId
        act {
          ...ActFacts
          case {
            ...CaseCard
          }
        }
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** What is decided about some things, and why. */
export interface Decision {
  action: ModerationVerdict;
  reason: FlagReason;
  publicReason: string;
}

/** Decides about things at once; what was refused keeps its reason, by id. */
export function useModerate() {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(moderateMutation, { errorPolicy: 'all' });
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  /** Whether anything at all was decided about. */
  const moderate = async (subjectIds: string[], decision: Decision): Promise<boolean> => {
    const input = { subjectIds, ...decision };
    const payload = (await mutate({ variables: { input } })).data?.moderate;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
    const results = payload?.results ?? [];
    setRefused(
      new Map(
        results.flatMap(({ subjectId, userErrors: [error] }) =>
          error ? [[subjectId, error.message]] : [],
        ),
      ),
    );
    return results.length > 0;
  };
  return { moderate, busy: loading, problem, refused };
}
