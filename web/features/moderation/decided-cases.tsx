import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { CaseCardFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { ActLine } from './act-line';
import { CaseText } from './case-text';
import classes from './moderation.module.css';
import { ReasonedForm } from './reasoned-form';

const restoreMutation = graphql(`
  mutation Restore($input: RestoreInput!) {
    restore(input: $input) {
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
  }
`);

interface Props {
  cases: CaseCardFragment[];
  onDecided: () => Promise<unknown>;
}

/** What has been decided, and the way to bring something back. */
export function DecidedCases({ cases, onDecided }: Props) {
  const { t } = useTranslation();
  const [mutate] = useMutation(restoreMutation, { errorPolicy: 'all' });
  const restore = async (subjectId: string, reason: string) => {
    const payload = (await mutate({ variables: { input: { subjectId, reason } } })).data?.restore;
    if (payload?.act) await onDecided();
    return payload ? payload.userErrors[0]?.message : t('problems.network');
  };
  if (cases.length === 0) return <p className={classes.said}>{t('moderation.noneDecided')}</p>;
  return (
    <div className={classes.list}>
      {cases.map((one) => (
        <Card as="article" key={one.id} className={classes.case}>
          <CaseText subject={one} />
          {one.acts.map((act) => (
            <ActLine key={act.id} act={act} />
          ))}
          {one.viewerCan.restore.allowed && (
            <details className={classes.keys}>
              <summary>{t('moderation.bringBack')}</summary>
              <ReasonedForm
                label={t('moderation.restoreReason')}
                hint={t('moderation.publicReasonHint')}
                actions={[
                  {
                    text: t('moderation.bringBack'),
                    run: (reason) => restore(one.subjectId, reason),
                  },
                ]}
              />
            </details>
          )}
        </Card>
      ))}
    </div>
  );
}
