import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import { Problem } from '../../../ui/problem';
import classes from './answer-tools.module.css';

const withdrawMutation = graphql(`
  mutation WithdrawInitiative($initiativeId: ID!) {
    withdrawInitiative(input: { initiativeId: $initiativeId }) {
      initiative {
        ...InitiativeSheet
      }
      userErrors {
        message
      }
    }
  }
`);

/** Takes the initiative back, for whoever started it; asked once more, as others have backed it. */
export function WithdrawInitiative({ initiativeId }: { initiativeId: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [withdraw, { loading }] = useMutation(withdrawMutation, { errorPolicy: 'all' });
  const confirm = async () => {
    const payload = (await withdraw({ variables: { initiativeId } })).data?.withdrawInitiative;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
  };
  if (!asking)
    return (
      <Button variant="subtle" size="sm" onClick={() => setAsking(true)}>
        {t('initiatives.withdraw')}
      </Button>
    );
  return (
    <div className={classes.form}>
      <p>{t('initiatives.withdrawSure')}</p>
      <div className={classes.row}>
        <Button size="sm" loading={loading} onClick={() => void confirm()}>
          {t('initiatives.withdrawYes')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsking(false)}>
          {t('initiatives.withdrawNo')}
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}
