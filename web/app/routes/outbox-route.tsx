import { useTranslation } from 'react-i18next';
import { OutboxItem } from '../../features/accounts/sign-in/outbox-item';
import { useOutbox } from '../../features/accounts/sign-in/use-outbox';
import { LoadingPage, Page, PageHeading } from '../../ui/page';

/** What a demo would have sent to whom. */
export default function OutboxRoute() {
  const { t } = useTranslation();
  const found = useOutbox();
  if (!found) return <LoadingPage />;
  const messages = found.demo?.outbox;
  return (
    <Page title={t('entry.outbox.title')} narrow>
      <PageHeading lead={<p>{t(messages ? 'entry.outbox.lead' : 'entry.outbox.none')}</p>}>
        {t('entry.outbox.title')}
      </PageHeading>
      {messages?.length === 0 && <p>{t('entry.outbox.empty')}</p>}
      {messages?.map((message) => (
        <OutboxItem key={message.number} message={message} />
      ))}
    </Page>
  );
}
