import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { AnswerCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Prose } from '../../ui/prose';
import { TimeAgo } from '../../ui/time';
import { useAttempt } from '../../ui/use-attempt';
import classes from './answer-card.module.css';

graphql(`
  fragment AnswerCard on ProposalAnswer {
    id
    unit {
      id
      name
    }
    question
    dueAt
    overdue
    bodyHtml
    answeredAt
    by {
      id
      name
    }
    earlier {
      bodyHtml
      answeredAt
    }
    viewerCanAnswer {
      allowed
    }
  }
`);

const answerMutation = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      proposal {
        ...ProposalRecord
      }
      userErrors {
        message
      }
    }
  }
`);

/** What a responsible body says to the proposal, or owes it by a date. */
export function AnswerCard({ answer }: { answer: AnswerCardFragment }) {
  const { t } = useTranslation();
  const { unit, question, bodyHtml, answeredAt, by, earlier } = answer;
  return (
    <Card as="section" aria-label={t('proposals.answerOf', { unit: unit.name })}>
      <h2>{t('proposals.answerOf', { unit: unit.name })}</h2>
      {question && <p className={classes.quiet}>{t('proposals.asked', { question })}</p>}
      {bodyHtml ? <Prose html={bodyHtml} /> : <Owed answer={answer} />}
      {answeredAt && (
        <p className={classes.quiet}>
          {by?.name} <TimeAgo at={answeredAt} />
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('proposals.answerEarlier')}</summary>
          {earlier.map((before) => (
            <div key={before.answeredAt} className={classes.earlier}>
              <Prose html={before.bodyHtml} />
            </div>
          ))}
        </details>
      )}
      {answer.viewerCanAnswer.allowed && <AnswerForm answer={answer} />}
    </Card>
  );
}

function Owed({ answer: { dueAt, overdue } }: { answer: AnswerCardFragment }) {
  const { t } = useTranslation();
  const day = useFormats().day(dueAt);
  return (
    <p className={overdue ? classes.overdue : undefined}>
      {t(overdue ? 'proposals.answerOverdue' : 'proposals.answerBy', { day })}
    </p>
  );
}

function AnswerForm({ answer }: { answer: AnswerCardFragment }) {
  const { t } = useTranslation();
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<string>();
  const [give, { loading }] = useMutation(answerMutation, { errorPolicy: 'all' });
  const attemptOf = useAttempt();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const words = { answerId: answer.id, body };
    const input = { ...words, clientMutationId: attemptOf(words) };
    const { data } = await give({ variables: { input } });
    const payload = data?.answerProposal;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
    if (payload?.proposal) setBody('');
  };
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      <Textarea
        autosize
        minRows={3}
        label={t(answer.bodyHtml ? 'proposals.answerCorrect' : 'proposals.answerWrite')}
        description={t(answer.bodyHtml ? 'proposals.answerCorrectHint' : 'proposals.answerHint')}
        error={problem}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button type="submit" loading={loading} className={classes.submit}>
        {t('proposals.answerPublish')}
      </Button>
    </form>
  );
}
