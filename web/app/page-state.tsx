import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LoadingPage, Page, PageHeading } from '../ui/page';

interface Props {
  missing: boolean;
  error?: unknown;
  onRetry: () => void;
}

/** A page that has nothing to show yet, or never will. */
export function PageState({ missing, error, onRetry }: Props) {
  if (missing) return <NotFoundPage />;
  return error ? <FailedPage onRetry={onRetry} /> : <LoadingPage />;
}

/** Nothing at this address, or nothing this viewer may see: both look alike. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('problems.notFoundTitle')} narrow>
      <PageHeading lead={t('problems.notFoundBody')}>{t('problems.notFoundTitle')}</PageHeading>
      <Link to="/">{t('problems.toHome')}</Link>
    </Page>
  );
}

function FailedPage({ onRetry }: Pick<Props, 'onRetry'>) {
  const { t } = useTranslation();
  return (
    <Page title={t('problems.loadTitle')} narrow>
      <PageHeading lead={t('problems.loadBody')}>{t('problems.loadTitle')}</PageHeading>
      <Button variant="default" onClick={onRetry}>
        {t('actions.retry')}
      </Button>
    </Page>
  );
}
