import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalRecordFragment } from '../../../schema/generated/graphql';
import { AnswerCard } from './answer-card';
import classes from './proposal-record.module.css';
import { ProposalVersions } from './proposal-versions';

graphql(`
  fragment ProposalRecord on Proposal {
    id
    editedAt
    viewerBackedBeforeEdit
    answers {
      ...AnswerCard
    }
  }
`);

interface Props {
  proposal: ProposalRecordFragment;
}

/** What responsible bodies say to a proposal, and how its text has changed. */
export default function ProposalRecord({ proposal }: Props) {
  const { t } = useTranslation();
  const { answers, editedAt, viewerBackedBeforeEdit } = proposal;
  return (
    <>
      {viewerBackedBeforeEdit && <p className={classes.notice}>{t('proposals.editedSince')}</p>}
      {editedAt && <ProposalVersions proposalId={proposal.id} editedAt={editedAt} />}
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
    </>
  );
}
