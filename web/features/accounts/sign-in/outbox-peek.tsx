import { useTranslation } from 'react-i18next';
import type { MessageChannel } from '../../../../schema/generated/graphql';
import { OutboxItem } from './outbox-item';
import { useOutbox } from './use-outbox';

/** In a demo: the newest message of its kind, since nothing is sent. */
export function OutboxPeek({ channel }: { channel: MessageChannel }) {
  const { t } = useTranslation();
  const newest = useOutbox()?.demo?.outbox.find((message) => message.channel === channel);
  return (
    <section aria-label={t('entry.outbox.peek')} aria-live="polite">
      <p>{t('entry.outbox.peek')}</p>
      {newest && <OutboxItem message={newest} />}
    </section>
  );
}
