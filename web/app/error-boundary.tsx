import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, PageHeading } from '../ui/page';

/** Catches what no page expected and offers a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('problems.crashTitle')} narrow>
      <PageHeading lead={t('problems.crashBody')}>{t('problems.crashTitle')}</PageHeading>
      <Button variant="default" onClick={() => location.reload()} mr="sm">
        {t('problems.reload')}
      </Button>
      <a href="/">{t('problems.toHome')}</a>
    </Page>
  );
}
