import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutcomeFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Prose } from '../../ui/prose';
import { useAttempt } from '../../ui/use-attempt';
import { ActForm } from './act-form';
import { replyMutation } from './commitment-mutations';
import classes from './commitment-sheet.module.css';
import standing from './commitment-standing.module.css';
import { useAct } from './use-act';

interface Props {
  outcome: OutcomeFactsFragment;
  question: string;
  to: string;
}

/** The reasoned reply to an advisory vote, or by when it is owed. */
export function OutcomeReply({ outcome, question, to }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { unit, answerBy, replyHtml, replyOverdue, repliedAt } = outcome;
  const owed = { unit: unit.name, date: formats.day(repliedAt ?? answerBy) };
  return (
    <Card as="article" className={classes.sheet}>
      <h3>
        <Link to={to}>{question}</Link>
      </h3>
      {replyHtml ? (
        <>
          <p className={classes.facts}>{t('feedback.replied', owed)}</p>
          <Prose html={replyHtml} />
        </>
      ) : (
        <p className={replyOverdue ? standing.late : undefined}>
          {t(replyOverdue ? 'feedback.replyOverdue' : 'feedback.replyOwed', owed)}
        </p>
      )}
      {outcome.viewerCan.reply.allowed && (
        <div className={classes.actions}>
          <ReplyForm outcomeId={outcome.id} />
        </div>
      )}
    </Card>
  );
}

function ReplyForm({ outcomeId }: { outcomeId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(replyMutation);
  const keyOf = useAttempt();
  return (
    <ActForm
      {...state}
      label={t('feedback.reply')}
      submit={t('feedback.sendReply')}
      fields={[{ name: 'body', kind: 'long', label: t('feedback.replyBody') }]}
      onSubmit={({ body = '' }) => {
        const input = { outcomeId, body };
        return act({ ...input, clientMutationId: keyOf(input) });
      }}
    />
  );
}
