import { useTranslation } from 'react-i18next';
import type { ReviewFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Meter } from '../../ui/meter';
import { Prose } from '../../ui/prose';
import { useAttempt } from '../../ui/use-attempt';
import { ActForm } from './act-form';
import { publishReviewMutation } from './review-mutations';
import classes from './review-card.module.css';
import { useAct } from './use-act';
import { VerdictForm } from './verdict-form';

type Review = NonNullable<ReviewFactsFragment['review']>;

/** What residents say in the end: the form while they are asked, the counts and texts once published. */
export function ReviewCard({ board }: { board: ReviewFactsFragment }) {
  const { t } = useTranslation();
  const { review, viewerCan } = board;
  if (!review) return null;
  return (
    <Card as="section" aria-labelledby="review">
      <h2 id="review">
        {t(review.publishedAt ? 'feedback.reviewPublished' : 'feedback.isItSolved')}
      </h2>
      {review.publishedAt ? (
        <Published review={review} />
      ) : (
        <>
          <p className={classes.quiet}>{t('feedback.answers', { count: review.answers })}</p>
          <VerdictForm board={board} review={review} />
        </>
      )}
      {viewerCan.publishReview.allowed && <PublishForm boardId={board.id} />}
    </Card>
  );
}

function Published({ review }: { review: Review }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { counts, answers, notSolved, bodyHtml, voices } = review;
  return (
    <>
      {notSolved && <p className={classes.notSolved}>{t('feedback.notSolvedSaid')}</p>}
      {counts ? (
        <Counts counts={counts} answers={answers} />
      ) : (
        <p>
          {t('feedback.tooFew', { count: answers, needed: formats.number(review.minimumSample) })}
        </p>
      )}
      {bodyHtml && <Prose html={bodyHtml} />}
      {voices.nodes.length > 0 && (
        <ul className={classes.voices} aria-label={t('feedback.voices')}>
          {voices.nodes.map(({ by, text, verdict }, index) => (
            <li key={index}>
              <p>{text}</p>
              <p className={classes.quiet}>
                {by}
                {verdict && ` · ${t(`feedback.verdict.${verdict}`)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const verdicts = [
  ['SOLVED', 'solved'],
  ['NOT_SOLVED', 'notSolved'],
  ['CANNOT_SAY', 'cannotSay'],
] as const;

function Counts({ counts, answers }: { counts: NonNullable<Review['counts']>; answers: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className={classes.counts}>
      {verdicts.map(([verdict, name]) => (
        <div key={verdict}>
          <dt>{t(`feedback.verdict.${verdict}`)}</dt>
          <dd>
            <Meter percent={(counts[name] * 100) / answers} />
            {formats.number(counts[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PublishForm({ boardId }: { boardId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(publishReviewMutation);
  const keyOf = useAttempt();
  return (
    <div className={classes.publish}>
      <ActForm
        {...state}
        label={t('feedback.publishReview')}
        submit={t('feedback.sendReview')}
        fields={[
          {
            name: 'body',
            kind: 'long',
            label: t('feedback.learned'),
            hint: t('feedback.publishHint'),
          },
        ]}
        onSubmit={({ body = '' }) => {
          const input = { boardId, body };
          return act({ ...input, clientMutationId: keyOf(input) });
        }}
      />
    </div>
  );
}
