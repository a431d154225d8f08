import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { NoticeCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Prose } from '../../ui/prose';
import { useAttempt } from '../../ui/use-attempt';
import { ActLine } from './act-line';
import classes from './moderation.module.css';
import { ReasonedForm } from './reasoned-form';

graphql(`
  fragment NoticeCard on ModerationNotice {
    id
    along
    wordCount
    words {
      id
      kind
      title
      bodyHtml
    }
    appealTo {
      id
      name
    }
    act {
      ...ActFacts
    }
    restored {
      ...ActFacts
    }
    viewerCan {
      appeal {
        allowed
        code
        reason
      }
    }
  }
`);

const appealMutation = graphql(`
  mutation Appeal($input: AppealInput!) {
    appeal(input: $input) {
      appeal {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

interface Props {
  notices: NoticeCardFragment[];
  onAppealed: () => Promise<unknown>;
}

/** To an author: what was hidden of their words, why and by whom, and the way to appeal. */
export function Notices({ notices, onAppealed }: Props) {
  const { t } = useTranslation();
  if (notices.length === 0) return <p className={classes.said}>{t('moderation.noNotices')}</p>;
  return (
    <div className={classes.list}>
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onAppealed={onAppealed} />
      ))}
    </div>
  );
}

function Notice({
  notice,
  onAppealed,
}: {
  notice: NoticeCardFragment;
  onAppealed: Props['onAppealed'];
}) {
  const { t } = useTranslation();
  const appeal = useAppeal(notice.id, onAppealed);
  const { act, restored, viewerCan } = notice;
  return (
    <Card as="article" className={classes.case}>
      <Words notice={notice} />
      {notice.along && <p className={classes.said}>{t('moderation.along')}</p>}
      <ActLine act={act} />
      {restored && <ActLine act={restored} />}
      {viewerCan.appeal.allowed && (
        <>
          <AppealTo people={notice.appealTo} />
          <ReasonedForm
            label={t('moderation.appealBody')}
            hint={t('moderation.appealHint')}
            actions={[{ text: t('moderation.appeal'), run: appeal }]}
          />
        </>
      )}
    </Card>
  );
}

/** What is hidden of the reader's words; how much more there is, where that is not all. */
function Words({ notice: { words, wordCount } }: { notice: NoticeCardFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const more = wordCount - words.length;
  return (
    <>
      {words.map(({ id, kind, title, bodyHtml }) => (
        <div key={id} className={classes.quote}>
          <p className={classes.quoteTitle}>{title ?? t(`moderation.kind.${kind}`)}</p>
          <Prose html={bodyHtml} />
        </div>
      ))}
      {more > 0 && (
        <p className={classes.said}>
          {t('moderation.moreWords', { count: more, formatted: formats.number(more) })}
        </p>
      )}
    </>
  );
}

/** Who may decide an appeal, where the community has named somebody else than who hid it. */
function AppealTo({ people }: { people: NoticeCardFragment['appealTo'] }) {
  const { t } = useTranslation();
  const names = useFormats().list(people.map(({ name }) => name));
  if (people.length === 0) return null;
  return <p className={classes.said}>{t('moderation.appealTo', { names })}</p>;
}

function useAppeal(actId: string, onAppealed: Props['onAppealed']) {
  const { t } = useTranslation();
  const [mutate] = useMutation(appealMutation, { errorPolicy: 'all' });
  const attemptOf = useAttempt();
  return async (body: string) => {
    const input = { actId, body, clientMutationId: attemptOf({ actId, body }) };
    const payload = (await mutate({ variables: { input } })).data?.appeal;
    if (payload?.appeal) await onAppealed();
    return payload ? payload.userErrors[0]?.message : t('problems.network');
  };
}
