import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type {
  ObjectionFactsFragment,
  PublicityFactsFragment,
} from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { RecordedBy } from '../../ui/recorded-by';
import { TimeAgo } from '../../ui/time';
import { answerMutation, objectMutation } from './publicity-queries';
import classes from './publicity.module.css';
import { SayForm } from './say-form';

interface Props {
  decision: PublicityFactsFragment;
  objections: ObjectionFactsFragment[];
  onChanged: () => void;
}

/** What residents have against the vote, each with its answer, and the way to add one. */
export function Objections({ decision, objections, onChanged }: Props) {
  const { t } = useTranslation();
  const { object, withdraw } = decision.viewerCan;
  // Whoever runs the vote needs no telling why they can't object to it.
  const mayBeToldWhyNot = !withdraw.allowed;
  return (
    <section className={classes.section} aria-labelledby="objections">
      <h2 id="objections">{t('votes.objections.title')}</h2>
      {decision.status === 'SCHEDULED' && (
        <p className={classes.quiet}>{t('votes.objections.lead')}</p>
      )}
      {objections.length === 0 && <p>{t('votes.objections.none')}</p>}
      <ul className={classes.list}>
        {objections.map((objection) => (
          <ObjectionCard key={objection.id} objection={objection} onChanged={onChanged} />
        ))}
      </ul>
      {decision.status === 'SCHEDULED' && (object.allowed || mayBeToldWhyNot) && (
        <Object decision={decision} onChanged={onChanged} />
      )}
    </section>
  );
}

function ObjectionCard({
  objection,
  onChanged,
}: { objection: ObjectionFactsFragment } & Pick<Props, 'onChanged'>) {
  const { t } = useTranslation();
  const { body, withBallot, author, createdAt, assistance, viewerCan } = objection;
  const { answer, answeredBy, answeredAt } = objection;
  return (
    <Card as="li">
      <p className={classes.who}>
        {author.name} · <TimeAgo at={createdAt} />
        {withBallot && ` · ${t('votes.objections.withBallot')}`}
      </p>
      {assistance && <RecordedBy recorded={assistance} />}
      <p className={classes.said}>{body}</p>
      {answer && answeredAt && (
        <div className={classes.answer}>
          <p className={classes.who}>
            {t('votes.objections.answeredBy', { name: answeredBy?.name ?? '' })} ·{' '}
            <TimeAgo at={answeredAt} />
          </p>
          <p className={classes.said}>{answer}</p>
        </div>
      )}
      {!answer && !withBallot && <p className={classes.open}>{t('votes.objections.unanswered')}</p>}
      {viewerCan.answer.allowed && <Answer objection={objection} onChanged={onChanged} />}
    </Card>
  );
}

function Answer({
  objection: { id: objectionId, withBallot },
  onChanged,
}: { objection: ObjectionFactsFragment } & Pick<Props, 'onChanged'>) {
  const { t } = useTranslation();
  const [mutate] = useMutation(answerMutation, { errorPolicy: 'all' });
  const say = async (body: string) => {
    const { data } = await mutate({ variables: { input: { objectionId, body } } });
    if (!data) return t('problems.network');
    onChanged();
    return data.answerObjection.userErrors[0]?.message;
  };
  return (
    <SayForm
      label={t('votes.objections.answer')}
      hint={t(withBallot ? 'votes.objections.answerReasonHint' : 'votes.objections.answerHint')}
      button={t('votes.objections.answerSend')}
      onSay={say}
    />
  );
}

function Object({ decision, onChanged }: Pick<Props, 'decision' | 'onChanged'>) {
  const { t } = useTranslation();
  const [mutate] = useMutation(objectMutation, { errorPolicy: 'all' });
  const { object } = decision.viewerCan;
  if (!object.allowed) return <p className={classes.quiet}>{object.reason}</p>;
  const say = async (body: string, clientMutationId: string) => {
    const input = { decisionId: decision.id, body, clientMutationId };
    const { data } = await mutate({ variables: { input } });
    if (!data) return t('problems.network');
    onChanged();
    return data.objectToDecision.userErrors[0]?.message;
  };
  return (
    <SayForm
      label={t('votes.objections.object')}
      hint={t('votes.objections.objectHint')}
      button={t('votes.objections.objectSend')}
      onSay={say}
    />
  );
}
