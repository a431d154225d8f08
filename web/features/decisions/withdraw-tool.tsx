import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import classes from './publicity.module.css';
import { withdrawMutation } from './publicity-queries';
import { SayForm } from './say-form';

/** Takes a vote back before it opens, with a reason everybody can read; for facilitators. */
export function WithdrawTool({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const [mutate] = useMutation(withdrawMutation, { errorPolicy: 'all' });
  const say = async (reason: string) => {
    const { data } = await mutate({ variables: { input: { decisionId, reason } } });
    return data ? data.withdrawDecision.userErrors[0]?.message : t('problems.network');
  };
  return (
    <details className={classes.withdraw}>
      <summary>{t('votes.withdraw.title')}</summary>
      <SayForm
        label={t('votes.withdraw.reason')}
        hint={t('votes.withdraw.hint')}
        button={t('votes.withdraw.send')}
        onSay={say}
      />
    </details>
  );
}
