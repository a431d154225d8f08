import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { ApiTokensFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import { useHasPassed } from '../../../ui/server-clock';
import classes from './api-tokens.module.css';

const revokeMutation = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(input: { apiTokenId: $id }) {
      userErrors {
        message
      }
    }
  }
`);

interface Props {
  token: ApiTokensFragment['apiTokens'][number];
  onRevoked: () => void;
}

/** One token: what it may do, how long, when it was used, and the way to end it. */
export function TokenItem({ token, onRevoked }: Props) {
  const { t } = useTranslation();
  const { list } = useFormats();
  return (
    <Card as="li" className={classes.item}>
      <h3 className={classes.name}>{token.name}</h3>
      <p>{list(token.scopes.map((scope) => t(`access.tokens.scope.${scope}`)))}</p>
      <p className={classes.quiet}>{useFacts(token).join(' · ')}</p>
      <Revoke token={token} onRevoked={onRevoked} />
    </Card>
  );
}

function useFacts({ createdAt, expiresAt, lastUsedAt, rate }: Props['token']): string[] {
  const { t } = useTranslation();
  const { exact, date, number } = useFormats();
  const over = useHasPassed(expiresAt);
  return [
    t('access.tokens.created', { date: date(createdAt) }),
    t(over ? 'access.tokens.expired' : 'access.tokens.expires', { date: date(expiresAt) }),
    lastUsedAt ? t('access.tokens.used', { date: exact(lastUsedAt) }) : t('access.tokens.unused'),
    ...(rate === null ? [] : [t('access.tokens.perMinute', { formatted: number(rate) })]),
  ];
}

function Revoke({ token: { id, name }, onRevoked }: Props) {
  const { t } = useTranslation();
  const [revoke, { loading }] = useMutation(revokeMutation, {
    errorPolicy: 'all',
    refetchQueries: ['Tokens'],
    awaitRefetchQueries: true,
  });
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) sure.current?.focus();
  }, [asked]);
  const confirm = async () => {
    const { data } = await revoke({ variables: { id } });
    const refused = data ? data.revokeApiToken.userErrors[0]?.message : t('problems.network');
    setProblem(refused);
    if (!refused) onRevoked();
  };
  if (!asked)
    return (
      <Button
        variant="default"
        className={classes.button}
        aria-label={t('access.tokens.revokeNamed', { name })}
        onClick={() => setAsked(true)}
      >
        {t('access.tokens.revoke')}
      </Button>
    );
  return (
    <>
      <p>{t('access.tokens.revokeSure')}</p>
      <Problem>{problem}</Problem>
      <div className={classes.buttons}>
        <Button ref={sure} loading={loading} onClick={() => void confirm()}>
          {t('access.tokens.revokeNow', { name })}
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          {t('access.tokens.keep')}
        </Button>
      </div>
    </>
  );
}
