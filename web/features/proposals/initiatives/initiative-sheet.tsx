import { useTranslation } from 'react-i18next';
import type { InitiativeSheetFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { PageHeading } from '../../../ui/page';
import { Prose } from '../../../ui/prose';
import { RecordedBy } from '../../../ui/recorded-by';
import { StickyBar } from '../../../ui/sticky-bar';
import { TimeAgo } from '../../../ui/time';
import { AnswerTools } from './answer-tools';
import { BackInitiative } from './back-initiative';
import { InitiativeAnswer } from './initiative-answer';
import { InitiativeClock } from './initiative-clock';
import { InitiativeProgress } from './initiative-progress';
import { WithdrawInitiative } from './withdraw-initiative';
import classes from './initiative-sheet.module.css';

interface Props {
  initiative: InitiativeSheetFragment;
  community: string;
}

/** One initiative in full: what it asks, who backs it, who owes what by when, and what was answered. */
export function InitiativeSheet({ initiative, community }: Props) {
  const { t } = useTranslation();
  const { question, starter, startedAt, status, bodyHtml, viewerCan } = initiative;
  const open = status === 'GATHERING' || status === 'REACHED';
  const lead = (
    <p className={classes.facts}>
      <strong>{t(`initiatives.status.${status}`)}</strong>
      <span>{t('initiatives.by', { name: starter.name })}</span>
      <TimeAgo at={startedAt} />
    </p>
  );
  return (
    <>
      <PageHeading lead={lead}>{question}</PageHeading>
      {initiative.assistance && <RecordedBy recorded={initiative.assistance} />}
      <div className={classes.layout}>
        <Card as="section" className={classes.standing} aria-label={t('initiatives.howItGoes')}>
          <InitiativeProgress initiative={initiative} large />
          <Assisted count={initiative.assistedSupportCount} />
          <Owed initiative={initiative} community={community} />
          {open && (
            <div className={classes.wideOnly}>
              <BackInitiative initiative={initiative} />
            </div>
          )}
          {viewerCan.withdraw.allowed && <WithdrawInitiative initiativeId={initiative.id} />}
        </Card>
        <div className={classes.main}>
          <InitiativeAnswer initiative={initiative} />
          <Prose html={bodyHtml} />
          {viewerCan.answer.allowed && <AnswerTools initiative={initiative} />}
        </div>
      </div>
      {open && (
        <StickyBar>
          <BackInitiative initiative={initiative} />
        </StickyBar>
      )}
    </>
  );
}

/** How many of those who back it had it written down for them. */
function Assisted({ count }: { count: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (count === 0) return null;
  return (
    <p className={classes.quiet}>{t('recorded.supports', { count, formatted: number(count) })}</p>
  );
}

/** What is owed, by whom and by when; before that, what it would take. */
function Owed({ initiative, community }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { status, dueAt, reachedAt, needed, answerDays, owedBy } = initiative;
  if (status === 'GATHERING')
    return (
      <p className={classes.quiet}>
        {t('initiatives.gatheringRule', { needed: formats.number(needed), days: answerDays })}
      </p>
    );
  const names = formats.list(owedBy.map(({ name }) => name));
  return (
    <>
      {status === 'REACHED' && dueAt && (
        <>
          <InitiativeClock dueAt={dueAt} />
          <p>
            {names ? t('initiatives.owedNames', { names }) : t('initiatives.owed', { community })}
          </p>
        </>
      )}
      {reachedAt && (
        <p className={classes.quiet}>
          {t('initiatives.reachedAt', { date: formats.day(reachedAt) })}
        </p>
      )}
    </>
  );
}
