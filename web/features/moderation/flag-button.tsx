import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { withTexts } from '../../i18n/i18n';
import { useTranslation } from 'react-i18next';
import classes from './flag-button.module.css';

// Few readers ever flag anything: the form comes when it is asked for.
const FlagForm = lazy(() => withTexts(['moderation'], import('./flag-form')));

interface Props {
  subjectId: string;
  /** Whose words or which proposal, so that the button says what it is about. */
  about: string;
  /** Only the mark, where the words would crowd what they stand beside. */
  quiet?: boolean;
}

/** A quiet way to say that something should not stand in public. */
export function FlagButton({ subjectId, about, quiet = false }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const label = t('boards.flagThis', { about });
  const mark = <IconFlag size={14} aria-hidden="true" />;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={quiet ? classes.quiet : undefined}
        leftSection={quiet ? undefined : mark}
        aria-expanded={opened}
        aria-label={label}
        title={quiet ? label : undefined}
        onClick={() => setOpened(!opened)}
      >
        {quiet ? mark : t('boards.flag')}
      </Button>
      {opened && (
        <Suspense>
          <FlagForm subjectId={subjectId} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
