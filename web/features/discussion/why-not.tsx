import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { WhyNotFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { keepText, keptText } from '../../ui/kept-text';
import { Problem } from '../../ui/problem';
import { usePublishComment } from './use-publish-comment';
import classes from './comment-form.module.css';

graphql(`
  fragment WhyNot on Proposal {
    id
    board {
      id
    }
    ...DiscussionHead
  }
`);

/** Asks whoever said no for their reason, which stands among what is said against the proposal. */
export function WhyNot({ proposal }: { proposal: WhyNotFragment }) {
  const { t } = useTranslation();
  const heading = useId();
  // Kept in this tab through a reload; forgotten with the drafts of ballots.
  const key = `gongyi.ballot.why.${proposal.id}`;
  const begun = keptText(key);
  const { body, setBody, problem, busy, publish } = usePublishComment(
    proposal.id,
    undefined,
    begun,
  );
  useEffect(() => keepText(key, body), [key, body]);
  const [said, setSaid] = useState(false);
  if (!proposal.viewerCan.comment.allowed) return null;
  const say = async () => setSaid((await publish('AGAINST')) !== undefined);
  return (
    <section aria-labelledby={heading} className={classes.form}>
      <h3 id={heading}>{t('votes.whyNot.title')}</h3>
      <Textarea
        label={t('votes.whyNot.ask')}
        description={t('votes.whyNot.hint')}
        autosize
        minRows={2}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Problem>{problem}</Problem>
      <Button variant="default" loading={busy} onClick={() => void say()}>
        {t('votes.whyNot.press')}
      </Button>
      <p role="status">{said && t('votes.whyNot.done')}</p>
    </section>
  );
}

/** Leads to what is said against a proposal; nothing where nobody has said anything. */
export function ReasonsAgainst({ proposal }: { proposal: WhyNotFragment }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { against } = proposal.commentCounts;
  if (against === 0) return null;
  return (
    <p>
      <Link to={`/boards/${proposal.board.id}/proposals/${proposal.id}`}>
        {t('votes.whyNot.reasons', { count: against, formatted: number(against) })}
      </Link>
    </p>
  );
}
