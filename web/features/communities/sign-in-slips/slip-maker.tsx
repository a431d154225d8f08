import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import classes from './slip-maker.module.css';

const issueMutation = graphql(`
  mutation IssueSignInSlip($input: IssueSignInSlipInput!) {
    issueSignInSlip(input: $input) {
      code
      expiresAt
      userErrors {
        message
      }
    }
  }
`);

/** Makes a slip for a resident and shows what to write on it, this once. */
export function SlipMaker(input: { communityId: string; personId: string }) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const [issue, { loading }] = useMutation(issueMutation, { errorPolicy: 'all' });
  const [slip, setSlip] = useState<{ code: string; expiresAt: string }>();
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    const { data } = await issue({ variables: { input } });
    const made = data?.issueSignInSlip;
    if (made?.code && made.expiresAt) setSlip({ code: made.code, expiresAt: made.expiresAt });
    setProblem(made ? made.userErrors[0]?.message : t('problems.network'));
  };
  return (
    <>
      <Problem>{problem}</Problem>
      <div role="status">
        {slip && (
          <Card>
            <p>{t('entry.maker.write')}</p>
            <p className={classes.code}>{slip.code}</p>
            <p>{t('entry.maker.how', { address: `${location.origin}/sign-in` })}</p>
            <p>{t('entry.maker.until', { date: exact(slip.expiresAt) })}</p>
          </Card>
        )}
      </div>
      <Button className={classes.make} loading={loading} onClick={() => void make()}>
        {t(slip ? 'entry.maker.another' : 'entry.maker.make')}
      </Button>
    </>
  );
}
