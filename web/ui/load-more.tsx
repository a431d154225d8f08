import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Fetches the next page of a list. */
export function LoadMore({ onMore }: { onMore: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [loading, setLoading] = useState(false);
  const load = async () => {
    setLoading(true);
    // A failed page leaves the button in place to be pressed again.
    await onMore().catch(() => {});
    setLoading(false);
  };
  return (
    <Button variant="default" fullWidth loading={loading} onClick={() => void load()}>
      {t('actions.loadMore')}
    </Button>
  );
}
