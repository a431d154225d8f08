import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposalSheet } from '../../features/proposals/proposal-sheet';
import classes from './proposal-paper.module.css';
import type { ProposalBoard } from './proposal-route';

const EditForm = lazy(() => import('../../features/proposals/edit-form'));
const ProposalRecord = lazy(() => import('../../features/proposals/proposal-record'));
const ProposalTools = lazy(() => import('../../features/proposals/proposal-tools'));

interface Props {
  board: ProposalBoard;
  proposal: NonNullable<ProposalBoard['proposal']>;
}

/** The proposal itself, or the form in its place, then what has come of it and what can be done with it. */
export function ProposalPaper({ board, proposal }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { viewerCan } = proposal;
  const runs = viewerCan.askForAnswer.allowed || viewerCan.reopen.allowed;
  return (
    <Suspense fallback={<p role="status">{t('actions.loading')}</p>}>
      {editing ? (
        <section aria-labelledby="edit">
          <h1 id="edit" className={classes.heading}>
            {t('proposals.editTitle')}
          </h1>
          <EditForm
            proposal={proposal}
            currency={board.community.currency}
            onDone={() => setEditing(false)}
          />
        </section>
      ) : (
        <>
          <ProposalSheet proposal={proposal} />
          {viewerCan.edit.allowed && (
            <Button
              size="sm"
              variant="default"
              className={classes.edit}
              onClick={() => setEditing(true)}
            >
              {t('proposals.edit')}
            </Button>
          )}
          <ProposalRecord proposal={proposal} />
          {runs && <ProposalTools boardId={board.id} proposal={proposal} />}
        </>
      )}
    </Suspense>
  );
}
