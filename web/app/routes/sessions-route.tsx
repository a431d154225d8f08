import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { Sessions } from '../../features/accounts/sessions/sessions';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const sessionsQuery = graphql(`
  query MySessions {
    viewer {
      ...Sessions
    }
  }
`);

/** Where the viewer is signed in. */
export default function SessionsRoute() {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(sessionsQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer } = loaded;
  const title = t('access.sessions.title');
  return (
    <Page title={title} narrow>
      <Crumbs crumbs={[{ label: t('accounts.me'), to: '/me' }, { label: title }]} />
      <PageHeading lead={<p>{t(viewer ? 'access.sessions.lead' : 'access.sessions.signIn')}</p>}>
        {title}
      </PageHeading>
      {viewer && <Sessions key={viewer.person.id} viewer={viewer} />}
    </Page>
  );
}
