import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { NewPasswordForm } from '../../features/accounts/sign-in/new-password-form';
import { Page } from '../../ui/page';
import { PageState } from '../page-state';

const passwordRulesQuery = graphql(`
  query PasswordRules {
    signInMethods {
      passwordRules {
        shortest
      }
    }
  }
`);

/** Choosing a new password after the old one was forgotten. */
export default function NewPasswordRoute() {
  const { t } = useTranslation();
  const [hash] = useState(() => location.hash);
  const { data, error, refetch } = useQuery(passwordRulesQuery);
  if (!data) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={t('entry.renew.title')} narrow>
      <NewPasswordForm hash={hash} shortest={data.signInMethods.passwordRules.shortest} />
    </Page>
  );
}
