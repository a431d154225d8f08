import { Button } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type {
  DecisionForViewerFragment,
  WholeDecisionFragment,
} from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { StickyBar } from '../../ui/sticky-bar';
import { TimeAgo } from '../../ui/time';
import classes from './ballot-in.module.css';
import { totalCost } from './ballot-rules';
import { choiceOn } from './choice';
import { ChoiceWords } from './choice-words';
import type { useBallotDraft } from './use-ballot-draft';

interface Props {
  decision: WholeDecisionFragment;
  ballot: NonNullable<DecisionForViewerFragment['viewerBallot']>;
  draft: ReturnType<typeof useBallotDraft>;
  shut: boolean;
}

/** After casting: that it is in, what it says, its receipt, and the way to change it. */
export function BallotIn({ decision, ballot, draft, shut }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const choice = choiceOn(ballot);
  const total = 'options' in choice ? totalCost(decision, choice.options) : undefined;
  const change = (
    <Button variant="default" fullWidth onClick={() => draft.choose(choice)}>
      {t('decisions.change')}
    </Button>
  );
  return (
    <>
      <div role="status">
        <p className={classes.in}>
          <IconCircleCheckFilled size={22} aria-hidden="true" />
          {t('decisions.in')}
        </p>
        <p>
          {t('decisions.inChoice')}
          <ChoiceWords ballot={ballot} method={decision.method} />
        </p>
        {total && (
          <p className={classes.quiet}>{t('decisions.inTotal', { total: formats.money(total) })}</p>
        )}
      </div>
      <Receipt leaf={ballot.leaf} castAt={ballot.castAt} />
      {shut ? (
        <p role="status">{t('decisions.counting')}</p>
      ) : (
        <div className={classes.wideOnly}>{change}</div>
      )}
      {!shut && <StickyBar note={t('decisions.in')}>{change}</StickyBar>}
    </>
  );
}

const fingerprint = (leaf: string) => (leaf.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');

function Receipt({ leaf, castAt }: { leaf: string; castAt: string }) {
  const { t } = useTranslation();
  return (
    <details className={classes.receipt}>
      <summary>
        {t('decisions.receipt')} <code>{fingerprint(leaf)}</code>
      </summary>
      <p>{t('decisions.receiptHint')}</p>
      <p>
        {t('decisions.receiptFull')}
        <code className={classes.leaf}>{leaf}</code>
      </p>
      <p>
        <TimeAgo at={castAt} />
      </p>
    </details>
  );
}
