import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { Contacts } from '../../features/accounts/contacts/contacts';
import { signInPath } from '../../features/accounts/sign-in/return-path';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const mySignInQuery = graphql(`
  query MySignIn {
    viewer {
      person {
        id
      }
      contacts {
        ...Contacts
      }
    }
    signInMethods {
      phone
      magicLink
      demo
      passwordRules {
        shortest
      }
    }
  }
`);

/** How the viewer signs in: address, number and password. */
export default function MySignInRoute() {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(mySignInQuery);
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer, signInMethods } = loaded;
  return (
    <Page title={t('entry.mine.title')} narrow>
      <Crumbs crumbs={[{ label: t('entry.mine.title') }]} />
      <PageHeading lead={<p>{t('entry.mine.lead')}</p>}>{t('entry.mine.title')}</PageHeading>
      {viewer ? (
        <Contacts key={viewer.person.id} contacts={viewer.contacts} methods={signInMethods} />
      ) : (
        <Link to={signInPath()}>{t('entry.verify.anew')}</Link>
      )}
    </Page>
  );
}
