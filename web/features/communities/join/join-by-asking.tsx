import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResidenceProofFragment } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { useAttempt } from '../../../ui/use-attempt';
import { AreaChoice } from '../area-choice';
import classes from '../people.module.css';
import { useAct } from '../use-act';
import { askMutation, takeBackMutation } from './join-documents';

/** Asks the facilitators, or shows what has come of it. */
export function JoinByAsking({ community }: { community: ResidenceProofFragment }) {
  const { t } = useTranslation();
  const request = community.viewerResidenceRequest;
  return (
    <section aria-labelledby="by-asking" className={classes.part}>
      <h2 id="by-asking">{t('residence.byAsking')}</h2>
      {request?.state === 'REFUSED' && (
        <p>{t('residence.refused', { reason: request.reason ?? '' })}</p>
      )}
      {request?.state === 'ASKED' ? (
        <Asked requestId={request.id} />
      ) : (
        <Ask key={request?.id} community={community} />
      )}
    </section>
  );
}

function Ask({ community }: { community: ResidenceProofFragment }) {
  const { t } = useTranslation();
  const { act, busy, problemAt } = useAct(askMutation, ['JoinPage']);
  const attemptOf = useAttempt();
  const [areaId, setAreaId] = useState('');
  const [note, setNote] = useState('');
  const ask = () => {
    const asked = { communityId: community.id, areaId: areaId || null, note: note.trim() || null };
    void act({ ...asked, clientMutationId: attemptOf(asked) });
  };
  return (
    <>
      <p className={classes.quiet}>{t('residence.byAskingLead')}</p>
      <div className={classes.form}>
        <AreaChoice
          community={community}
          label={t('residence.area')}
          whole={t('residence.areaUnsaid')}
          error={problemAt('areaId')}
          value={areaId}
          onPick={setAreaId}
        />
        <Textarea
          size="lg"
          autosize
          minRows={2}
          label={t('residence.note')}
          maxLength={300}
          error={problemAt('note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Problem>{problemAt('form', ['areaId', 'note'])}</Problem>
        <div className={classes.buttons}>
          <Button variant="default" loading={busy} onClick={ask}>
            {t('residence.ask')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Asked({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { act, busy, problem } = useAct(takeBackMutation, ['JoinPage']);
  return (
    <>
      <p role="status">{t('residence.asked')}</p>
      <Problem>{problem}</Problem>
      <div className={classes.buttons}>
        <Button variant="default" loading={busy} onClick={() => void act({ requestId })}>
          {t('residence.takeBack')}
        </Button>
      </div>
    </>
  );
}
