import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { useSignInRequest } from '../../ui/sign-in-request';
import { missingChoices } from './ballot-rules';
import type { Choice } from './choice';
import classes from './ballot-form.module.css';
import type { CastingState } from './use-cast-ballot';

interface Props {
  decision: WholeDecisionFragment;
  choice: Choice;
  state: CastingState;
  formId: string;
}

/** Casts the ballot; for a visitor it leads to signing in, and what was ticked stays ticked. */
export function CastButton({ decision, choice, state, formId }: Props) {
  const { t } = useTranslation();
  const { setOpened } = useSignInRequest();
  const [path] = useLocation();
  const missing = missingChoices(decision, choice);
  const busy = state.step === 'casting' || state.step === 'retrying';
  if (decision.viewerCan.joinRoll.allowed) {
    const search = new URLSearchParams({ community: decision.board.community.id, to: path });
    return (
      <Button component={Link} to={`/join?${search}`} fullWidth className={classes.cast}>
        {t('decisions.proveFirst')}
      </Button>
    );
  }
  if (!decision.viewerCan.castBallot.allowed) {
    return (
      <Button fullWidth className={classes.cast} onClick={() => setOpened(true)}>
        {t('decisions.signInFirst')}
      </Button>
    );
  }
  return (
    <Button
      fullWidth
      type="submit"
      form={formId}
      className={classes.cast}
      aria-disabled={missing > 0 || busy || undefined}
    >
      {t(
        busy ? 'decisions.casting' : decision.viewerBallot ? 'decisions.recast' : 'decisions.cast',
      )}
    </Button>
  );
}
