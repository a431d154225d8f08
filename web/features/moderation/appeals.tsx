import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { AppealCardFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { TimeAgo } from '../../ui/time';
import { CaseText } from './case-text';
import classes from './moderation.module.css';
import { ReasonedForm } from './reasoned-form';

const decideAppealMutation = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      appeal {
        ...AppealCard
      }
      userErrors {
        message
      }
    }
  }
`);

/** The appeals that wait for a facilitator who did not hide it. */
export function Appeals({ appeals }: { appeals: AppealCardFragment[] }) {
  const { t } = useTranslation();
  const waiting = appeals.filter(({ state }) => state === 'OPEN');
  if (waiting.length === 0) return <p className={classes.said}>{t('moderation.noAppeals')}</p>;
  return (
    <div className={classes.list}>
      {waiting.map((appeal) => (
        <AppealCard key={appeal.id} appeal={appeal} />
      ))}
    </div>
  );
}

function AppealCard({ appeal }: { appeal: AppealCardFragment }) {
  const { t } = useTranslation();
  const decide = useDecideAppeal(appeal.id);
  const { act, viewerCan } = appeal;
  return (
    <Card as="article" className={classes.case}>
      {appeal.case && <CaseText subject={appeal.case} />}
      <p className={classes.who}>
        <strong>{t(`moderation.reason.${act.reason}`)}</strong>
        <span>{t('moderation.decidedBy', { name: act.decidedBy.name })}</span>
        <TimeAgo at={act.at} />
      </p>
      <p className={classes.why}>{act.publicReason}</p>
      <h2 className={classes.small}>{t('moderation.appealSays')}</h2>
      <p className={classes.why}>{appeal.body}</p>
      {viewerCan.decide.allowed ? (
        <ReasonedForm
          label={t('moderation.appealReason')}
          hint={t('moderation.publicReasonHint')}
          actions={[
            { text: t('moderation.overturn'), run: (reason) => decide('OVERTURNED', reason) },
            { text: t('moderation.uphold'), run: (reason) => decide('UPHELD', reason) },
          ]}
        />
      ) : (
        <p className={classes.said}>{viewerCan.decide.reason}</p>
      )}
    </Card>
  );
}

function useDecideAppeal(appealId: string) {
  const { t } = useTranslation();
  const [mutate] = useMutation(decideAppealMutation, { errorPolicy: 'all' });
  return async (decision: 'OVERTURNED' | 'UPHELD', reason: string) => {
    const input = { appealId, decision, reason };
    const payload = (await mutate({ variables: { input } })).data?.decideAppeal;
    return payload ? payload.userErrors[0]?.message : t('problems.network');
  };
}
