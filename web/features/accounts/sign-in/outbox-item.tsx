import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { OutboxMessageFragment } from '../../../../schema/generated/graphql';
import { Card } from '../../../ui/card';
import classes from './sign-in.module.css';

graphql(`
  fragment OutboxMessage on OutboxMessage {
    number
    channel
    to
    subject
    text
  }
`);

/** A message that wasn't sent, its link to be pressed. */
export function OutboxItem({ message }: { message: OutboxMessageFragment }) {
  const { t } = useTranslation();
  const { to, subject, text, channel } = message;
  return (
    <Card>
      <p className={classes.quiet}>
        {channel === 'SMS' ? t('entry.outbox.sms', { to }) : t('entry.outbox.email', { to })}
      </p>
      {subject && <p>{subject}</p>}
      <p className={classes.message}>
        {text.split(/(https?:\/\/\S+#\S+)/).map((piece) =>
          piece.includes('#') && piece.startsWith('http') ? (
            // A page of its own, as from a program for mail.
            <a key={piece} href={piece} target="_blank" rel="noopener">
              {piece}
            </a>
          ) : (
            piece
          ),
        )}
      </p>
    </Card>
  );
}
