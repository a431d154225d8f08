import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseCardFragment, ModerationVerdict } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useAnnounce } from '../../ui/announcer';
import { LoadMore } from '../../ui/load-more';
import { NewItems } from '../../ui/new-items';
import { useHeldOrder } from '../../ui/use-held-order';
import { CaseCard } from './case-card';
import { DecideForm } from './decide-form';
import { KeysHelp } from './keys-help';
import classes from './moderation.module.css';
import { useCaseKeys } from './use-case-keys';
import { useModerate, type Decision } from './use-moderate';

interface Props {
  /** The cases that are loaded, decided ones among them for as long as the list remembers them. */
  cases: CaseCardFragment[];
  hasMore: boolean;
  /** Loads the next ones; answers their ids. */
  onMore: () => Promise<string[]>;
  /** Asks for the list anew, as something was decided. */
  onDecided: () => Promise<unknown>;
}

/** The cases that wait, to be decided one by one or many at once, by hand or by keys. */
export function Queue({ cases: loaded, hasMore, onMore, onDecided }: Props) {
  const { t } = useTranslation();
  const { cases, waiting, show, showMore } = useStillQueue(loaded, onMore);
  const formats = useFormats();
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
  if (cases.length === 0 && !action)
    return <p className={classes.said}>{t('moderation.queueEmpty')}</p>;
  return (
    <>
      {waiting > 0 && (
        <NewItems
          text={t('moderation.newReports', { count: waiting, formatted: formats.number(waiting) })}
          onShow={show}
        />
      )}
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
      {hasMore && <LoadMore onMore={showMore} />}
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

/** The cases that still wait, in an order that stays while somebody reads; new ones wait to be asked in. */
function useStillQueue(loaded: CaseCardFragment[], onMore: Props['onMore']) {
  const byId = new Map(
    loaded.filter(({ decidedAt }) => decidedAt === null).map((one) => [one.id, one]),
  );
  const { shown, waiting, take } = useHeldOrder([...byId.keys()], 'queue');
  const nothingLeft = shown.length === 0 && waiting.length > 0;
  const arrived = waiting.join();
  useEffect(() => {
    // Nobody reads an empty list: what waits comes in by itself.
    if (nothingLeft) take(arrived.split(','), 'first');
  }, [nothingLeft, arrived, take]);
  return {
    cases: shown.flatMap((id) => byId.get(id) ?? []),
    waiting: nothingLeft ? 0 : waiting.length,
    show: () => take(waiting, 'first'),
    showMore: async () => take(await onMore(), 'last'),
  };
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
