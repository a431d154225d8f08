import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { ApiTokens } from '../../features/accounts/api-tokens/api-tokens';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const tokensQuery = graphql(`
  query Tokens {
    viewer {
      ...ApiTokens
    }
  }
`);

/** The viewer's tokens for programs. */
export default function TokensRoute() {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(tokensQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer } = loaded;
  const title = t('access.tokens.title');
  return (
    <Page title={title} narrow>
      <Crumbs crumbs={[{ label: t('accounts.me'), to: '/me' }, { label: title }]} />
      <PageHeading lead={<p>{t(viewer ? 'access.tokens.lead' : 'access.tokens.signIn')}</p>}>
        {title}
      </PageHeading>
      {viewer && <ApiTokens key={viewer.person.id} viewer={viewer} />}
    </Page>
  );
}
