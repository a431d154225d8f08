import { useTranslation } from 'react-i18next';
import type { ActFactsFragment } from '../../../schema/generated/graphql';
import { TimeAgo } from '../../ui/time';
import classes from './moderation.module.css';

/** What a facilitator did, in one line: what, for which reason, why, who and when, and how an appeal ended. */
export function ActLine({ act }: { act: ActFactsFragment }) {
  const { t } = useTranslation();
  const { action, subjectKind, reason, publicReason, decidedBy, at, appeal } = act;
  return (
    <>
      <p className={classes.who}>
        <strong>
          {t(`moderation.did.${action}`, { kind: t(`moderation.kind.${subjectKind}`) })}
        </strong>
        <span>{t(`moderation.reason.${reason}`)}</span>
        <span>{t('moderation.decidedBy', { name: decidedBy.name })}</span>
        <TimeAgo at={at} />
      </p>
      <p className={classes.why}>{publicReason}</p>
      {appeal && (
        <p className={classes.who}>
          <span>{t(`moderation.appealState.${appeal.state}`)}</span>
          {appeal.decidedBy && (
            <span>{t('moderation.decidedBy', { name: appeal.decidedBy.name })}</span>
          )}
          {appeal.decisionReason && <span>{appeal.decisionReason}</span>}
        </p>
      )}
    </>
  );
}
