import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { DemoPeople } from '../../features/accounts/demo-people';
import { sessionQuery } from '../../features/accounts/session';
import { useOtherTabs } from '../../features/accounts/sign-in/other-tabs';
import {
  keepReturnPath,
  ownPath,
  takeReturnPath,
} from '../../features/accounts/sign-in/return-path';
import { SignInSteps } from '../../features/accounts/sign-in/sign-in-steps';
import { forgetBallotDrafts } from '../../features/decisions/use-ballot-draft';
import { Crumbs } from '../../ui/crumbs';
import { Page } from '../../ui/page';
import { startAfresh } from '../apollo/client';
import { PageState } from '../page-state';

const signInPageQuery = graphql(`
  query SignInPage {
    signInMethods {
      phone
      magicLink
      demo
      openId {
        name
      }
      passwordRules {
        shortest
      }
    }
  }
`);

/** Signing in, and back to the page one came from with all that was filled in there. */
export default function SignInRoute() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const [returnTo] = useState(() => ownPath(search.get('to')));
  const { data, previousData, error, refetch } = useQuery(signInPageQuery);
  // Starting afresh asks anew; the step one has come to stays on screen meanwhile.
  const methods = (data ?? previousData)?.signInMethods;
  const { data: session } = useQuery(sessionQuery);
  useEffect(() => keepReturnPath(returnTo), [returnTo]);
  const goOn = async (wasSomebody = Boolean(session?.viewer)) => {
    // What one person left half filled in isn't the next one's.
    if (wasSomebody) forgetBallotDrafts();
    // Kept for the tab of a mailed link, which is not needed any more.
    takeReturnPath();
    await startAfresh();
    navigate(returnTo, { replace: true });
  };
  useOtherTabs(() => void goOn());
  if (!methods) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const name = session?.viewer?.person.name;
  return (
    <Page title={t('entry.title')} narrow>
      <Crumbs crumbs={[{ label: t('entry.title') }]} />
      <SignInSteps
        methods={methods}
        problem={search.get('problem') === 'openId' ? t('entry.problem.openId') : undefined}
        returnTo={returnTo}
        onSignedIn={() => void goOn()}
      >
        {name && (
          <p>
            {t('entry.already', { name })} <Link to={returnTo}>{t('entry.goOn')}</Link>
          </p>
        )}
        {session?.demo && (
          <section aria-label={t('accounts.signInTo')}>
            <DemoPeople session={session} onViewerChanged={goOn} />
          </section>
        )}
      </SignInSteps>
    </Page>
  );
}
