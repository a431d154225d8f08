import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { Profile } from '../../features/accounts/profile';
import { useScreenWords } from '../../i18n/screens';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';
import classes from './me-route.module.css';

const meQuery = graphql(`
  query Me {
    viewer {
      ...Profile
    }
    blockedPeople(first: 1) {
      totalCount
    }
  }
`);

/** The viewer's own page: how they are shown, and where they belong. */
export default function MeRoute() {
  const w = useScreenWords();
  const { data, previousData, error, refetch } = useQuery(meQuery);
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer } = loaded;
  return (
    <Page title={w('me.title')} narrow>
      <Crumbs crumbs={[{ label: w('me.title') }]} />
      <PageHeading lead={viewer ? undefined : <p>{w('me.signIn')}</p>}>{w('me.title')}</PageHeading>
      {viewer && <Profile key={viewer.person.id} viewer={viewer} />}
      {viewer && <AccountPages />}
      {loaded.blockedPeople && (
        <p>
          <Link to="/blocks">{w('me.blocks')}</Link>
        </p>
      )}
      <Link to="/help/privacy">{w('me.privacy')}</Link>
    </Page>
  );
}

/** What else concerns the account; each has a page of its own. */
const PAGES = [
  ['sign-in', 'me.howISignIn'],
  ['sessions', 'me.sessions'],
  ['tokens', 'me.tokens'],
  ['data', 'me.data'],
] as const;

function AccountPages() {
  const w = useScreenWords();
  return (
    <nav aria-labelledby="account-pages" className={classes.pages}>
      <h2 id="account-pages">{w('me.account')}</h2>
      <ul>
        {PAGES.map(([page, label]) => (
          <li key={page}>
            <Link to={`/me/${page}`}>{w(label)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
