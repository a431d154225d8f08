import { useMutation, useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectMutation, publicityQuery, reasonQuery } from './publicity-queries';
import classes from './publicity.module.css';
import { SayForm } from './say-form';

/** Asks whoever said no for their reason, where the vote is about no proposal under which it could stand. */
export function ReasonForNo({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const heading = useId();
  // What a ballot has changed isn't known from before it.
  const { data } = useQuery(reasonQuery, {
    variables: { decisionId },
    fetchPolicy: 'cache-and-network',
  });
  const [mutate] = useMutation(objectMutation, {
    errorPolicy: 'all',
    refetchQueries: [publicityQuery],
  });
  const [said, setSaid] = useState(false);
  if (said) return <p role="status">{t('votes.whyNot.doneHere')}</p>;
  if (!data?.decision?.viewerCan.object.allowed) return null;
  const say = async (body: string, clientMutationId: string) => {
    const answer = await mutate({ variables: { input: { decisionId, body, clientMutationId } } });
    if (!answer.data) return t('problems.network');
    const refused = answer.data.objectToDecision.userErrors[0]?.message;
    setSaid(!refused);
    return refused;
  };
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>{t('votes.whyNot.title')}</h3>
      <SayForm
        label={t('votes.whyNot.ask')}
        hint={t('votes.whyNot.hintHere')}
        button={t('votes.whyNot.press')}
        // Forgotten with the drafts of ballots.
        keep={`gongyi.ballot.why.${decisionId}`}
        onSay={say}
      />
    </section>
  );
}
