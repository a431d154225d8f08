import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ResidenceNewsFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment ResidenceNews on PersonEvent {
    __typename
    ... on ResidenceConfirmed {
      community {
        id
        name
      }
    }
    ... on ResidenceRefused {
      community {
        id
        name
      }
      request {
        id
        reason
      }
    }
    ... on ResidenceEnded {
      community {
        id
        name
      }
    }
  }
`);

const kinds = ['ResidenceConfirmed', 'ResidenceRefused', 'ResidenceEnded'] as const;

/** What a person's own feed tells of where they are taken to live. */
export type ResidenceNews = Extract<ResidenceNewsFragment, { __typename: (typeof kinds)[number] }>;

/** Whether an update is about that. */
export const isResidenceNews = (update: { __typename: string }): update is ResidenceNews =>
  (kinds as readonly string[]).includes(update.__typename);

/** Says in a sentence what was decided about where one lives. */
export function useResidenceWords() {
  const { t } = useTranslation();
  return useCallback(
    (news: ResidenceNews) =>
      t(`residence.told.${news.__typename}`, {
        name: news.community?.name ?? t('residence.somewhere'),
        reason: news.__typename === 'ResidenceRefused' ? (news.request?.reason ?? '') : '',
      }),
    [t],
  );
}

/** Where such news leads: to the community. */
export const pathOfResidence = ({ community }: ResidenceNews) =>
  community ? `/communities/${community.id}` : undefined;
