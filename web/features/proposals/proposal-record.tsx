import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalRecordFragment } from '../../../schema/generated/graphql';
import { TimeAgo } from '../../ui/time';
import { AnswerCard } from './answer-card';
import classes from './proposal-record.module.css';
import { ProposalVersions } from './proposal-versions';

graphql(`
  fragment ProposalRecord on Proposal {
    id
    editedAt
    viewerBackedBeforeEdit
    history {
      status
      reason
      at
      by {
        id
        name
      }
      mergedInto {
        id
        title
      }
      decision {
        id
        question
      }
    }
    answers {
      ...AnswerCard
    }
  }
`);

interface Props {
  boardId: string;
  proposal: ProposalRecordFragment;
}

type Step = ProposalRecordFragment['history'][number];

/** What has come of a proposal step by step, what responsible bodies say, and how its text has changed. */
export default function ProposalRecord({ boardId, proposal }: Props) {
  const { t } = useTranslation();
  const { history, answers, editedAt, viewerBackedBeforeEdit } = proposal;
  return (
    <>
      {viewerBackedBeforeEdit && <p className={classes.notice}>{t('proposals.editedSince')}</p>}
      {editedAt && <ProposalVersions proposalId={proposal.id} editedAt={editedAt} />}
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
      {history.length > 0 && (
        <section aria-labelledby="steps" className={classes.record}>
          <h2 id="steps">{t('proposals.steps')}</h2>
          <ol className={classes.steps}>
            {history.map((step) => (
              <StepLine key={step.at + step.status} boardId={boardId} step={step} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function StepLine({ boardId, step }: { boardId: string; step: Step }) {
  const { t } = useTranslation();
  const { status, mergedInto, decision, reason, by, at } = step;
  const board = `/boards/${boardId}`;
  return (
    <li>
      <p className={classes.step}>
        <strong>{t(`proposals.step.${status}`)}</strong>
        {mergedInto && <Link to={`${board}/proposals/${mergedInto.id}`}>{mergedInto.title}</Link>}
        {decision && <Link to={`${board}/decisions/${decision.id}`}>{decision.question}</Link>}
      </p>
      <p>{reason}</p>
      <p className={classes.quiet}>
        <TimeAgo at={at} />
        {by && <span>{by.name}</span>}
      </p>
    </li>
  );
}
