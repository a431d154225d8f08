import { useId, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import classes from './ballot-form.module.css';
import { BallotTotal, ChosenNote } from './ballot-total';
import { missingChoices } from './ballot-rules';
import { noChoice } from './choice';
import { FillIn } from './fill-in';
import { CastButton } from './cast-button';
import { PublicChoice } from './public-choice';
import type { useBallotDraft } from './use-ballot-draft';
import { useCastBallot, type CastingState } from './use-cast-ballot';
import { usePublicChoice } from './use-public-choice';
import { StickyBar } from '../../ui/sticky-bar';
import { Button } from '@mantine/core';

interface Props {
  decision: WholeDecisionFragment;
  draft: ReturnType<typeof useBallotDraft>;
}

/** The ballot being filled in. What is ticked lives here alone: no update from elsewhere touches it. */
export function BallotForm({ decision, draft }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const { state, cast } = useCastBallot(decision.id, draft);
  const consent = usePublicChoice(decision, draft);
  const choice = draft.choice ?? noChoice(decision.ballotForm);
  const { castBallot, joinRoll } = decision.viewerCan;
  // Filled in first; who may cast it is shown afterwards.
  const mayFill = castBallot.allowed || castBallot.code === 'SIGN_IN_REQUIRED' || joinRoll.allowed;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const ready = missingChoices(decision, choice) === 0 && state.step !== 'casting';
    if (castBallot.allowed && ready && consent.settled())
      void cast(choice, consent.choice.accepted);
  };
  const button = <CastButton decision={decision} choice={choice} state={state} formId={formId} />;
  return (
    <form id={formId} onSubmit={submit}>
      <FillIn decision={decision} choice={choice} onChoose={draft.choose} readOnly={!mayFill} />
      {mayFill && <BallotTotal decision={decision} choice={choice} />}
      {castBallot.allowed && consent.needed && (
        <PublicChoice choice={consent.choice} box={consent.box} />
      )}
      {mayFill ? (
        <div className={classes.wideOnly}>{button}</div>
      ) : (
        <p className={classes.reason}>{castBallot.reason}</p>
      )}
      <CastingNote state={state} />
      {joinRoll.allowed && <p className={classes.tiny}>{t('decisions.proveHint')}</p>}
      {mayFill && <p className={classes.tiny}>{t('decisions.canChange')}</p>}
      {decision.viewerBallot && (
        <Button variant="subtle" size="compact-sm" onClick={() => draft.settleAttempt(null)}>
          {t('decisions.keep')}
        </Button>
      )}
      {mayFill && (
        <StickyBar note={<ChosenNote decision={decision} choice={choice} />}>{button}</StickyBar>
      )}
    </form>
  );
}

function CastingNote({ state }: { state: CastingState }) {
  const { t } = useTranslation();
  if (state.step === 'retrying')
    return (
      <p role="status" className={classes.tiny}>
        {t('decisions.retrying')}
      </p>
    );
  if (state.step === 'unconfirmed') return <Problem>{t('decisions.notConfirmed')}</Problem>;
  return <Problem>{state.step === 'refused' ? state.message : null}</Problem>;
}
