import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { withTexts } from '../../i18n/i18n';
import { useTranslation } from 'react-i18next';

// Few readers ever flag anything: the form comes when it is asked for.
const FlagForm = lazy(() => withTexts(['moderation'], import('./flag-form')));

interface Props {
  subjectId: string;
  /** Whose words or which proposal, so that the button says what it is about. */
  about: string;
}

/** A quiet way to say that something should not stand in public. */
export function FlagButton({ subjectId, about }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconFlag size={14} aria-hidden="true" />}
        aria-expanded={opened}
        aria-label={t('moderation.flagThis', { about })}
        onClick={() => setOpened(!opened)}
      >
        {t('moderation.flag')}
      </Button>
      {opened && (
        <Suspense>
          <FlagForm subjectId={subjectId} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
