import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseCardFragment, ModerationVerdict } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useAnnounce } from '../../ui/announcer';
import { CaseCard } from './case-card';
import { DecideForm } from './decide-form';
import { KeysHelp } from './keys-help';
import classes from './moderation.module.css';
import { useCaseKeys } from './use-case-keys';
import { useModerate, type Decision } from './use-moderate';

interface Props {
  cases: CaseCardFragment[];
  /** Asks for the list anew, as something was decided. */
  onDecided: () => Promise<unknown>;
}

/** The cases that wait, to be decided one by one or many at once, by hand or by keys. */
export function Queue({ cases, onDecided }: Props) {
  const { t } = useTranslation();
  const [help, setHelp] = useState(false);
  const [action, setAction] = useState<ModerationVerdict>();
  const { selected, select, toggle, clear } = useSelection(cases);
  const { moderate, busy, problem, refused } = useModerate();
  const announce = useAnnounce();
  const start = (next: ModerationVerdict) =>
    selected.length > 0 ? setAction(next) : announce(t('moderation.selectFirst'));
  const list = useCaseKeys({
    onSelect: toggle,
    onHide: () => start('HIDE'),
    onDismiss: () => start('DISMISS'),
    onHelp: () => setHelp(!help),
  });
  const send = async (decision: Decision) => {
    if (!(await moderate(selected, decision))) return;
    setAction(undefined);
    clear();
    await onDecided();
    announce(t('moderation.done'));
  };
  if (cases.length === 0) return <p className={classes.said}>{t('moderation.queueEmpty')}</p>;
  return (
    <>
      <KeysHelp opened={help} onToggle={() => setHelp(!help)} />
      <div ref={list} className={classes.list}>
        {cases.map((one) => (
          <CaseCard
            key={one.id}
            one={one}
            selected={selected.includes(one.subjectId)}
            onSelect={(on) => select(one.subjectId, on)}
            problem={refused.get(one.subjectId)}
          />
        ))}
      </div>
      <section className={classes.bar} aria-label={t('moderation.bulk')}>
        {action ? (
          <DecideForm
            key={action}
            action={action}
            count={selected.length}
            busy={busy}
            problem={problem}
            onSend={(decision) => void send(decision)}
            onCancel={() => setAction(undefined)}
          />
        ) : (
          <BarButtons count={selected.length} onStart={start} />
        )}
      </section>
    </>
  );
}

function BarButtons({
  count,
  onStart,
}: {
  count: number;
  onStart: (action: ModerationVerdict) => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.buttons}>
      <span className={classes.grow}>
        {t('moderation.selected', { count, formatted: formats.number(count) })}
      </span>
      {(['HIDE', 'DISMISS'] as const).map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === 'HIDE' ? 'filled' : 'default'}
          disabled={count === 0}
          onClick={() => onStart(action)}
        >
          {t(`moderation.start.${action}`)}
        </Button>
      ))}
    </div>
  );
}

/** What is selected among the cases shown; what may not be decided can't be selected. */
function useSelection(cases: CaseCardFragment[]) {
  const [ids, setIds] = useState<string[]>([]);
  const open = cases.filter(({ viewerCan }) => viewerCan.moderate.allowed);
  const selected = ids.filter((id) => open.some(({ subjectId }) => subjectId === id));
  const select = (id: string, on: boolean) =>
    setIds((before) => [...before.filter((other) => other !== id), ...(on ? [id] : [])]);
  const toggle = (id: string) => select(id, !ids.includes(id));
  return { selected, select, toggle, clear: () => setIds([]) };
}
