import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { NoticeCardFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { Prose } from '../../ui/prose';
import { randomUuid } from '../../ui/random';
import { ActLine } from './act-line';
import classes from './moderation.module.css';
import { ReasonedForm } from './reasoned-form';

graphql(`
  fragment NoticeCard on ModerationNotice {
    id
    title
    bodyHtml
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
  const { title, bodyHtml, act, restored, viewerCan } = notice;
  return (
    <Card as="article" className={classes.case}>
      <div className={classes.quote}>
        {title && <p className={classes.quoteTitle}>{title}</p>}
        <Prose html={bodyHtml} />
      </div>
      <ActLine act={act} />
      {restored && <ActLine act={restored} />}
      {viewerCan.appeal.allowed && (
        <ReasonedForm
          label={t('moderation.appealBody')}
          hint={t('moderation.appealHint')}
          actions={[{ text: t('moderation.appeal'), run: appeal }]}
        />
      )}
    </Card>
  );
}

function useAppeal(actId: string, onAppealed: Props['onAppealed']) {
  const { t } = useTranslation();
  const [mutate] = useMutation(appealMutation, { errorPolicy: 'all' });
  const attempt = useRef({ text: '', id: '' });
  return async (body: string) => {
    if (attempt.current.text !== body) attempt.current = { text: body, id: randomUuid() };
    const input = { actId, body, clientMutationId: attempt.current.id };
    const payload = (await mutate({ variables: { input } })).data?.appeal;
    if (payload?.appeal) await onAppealed();
    return payload ? payload.userErrors[0]?.message : t('problems.network');
  };
}
