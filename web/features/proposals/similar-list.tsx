import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { useFormats } from '../../i18n/formats';
import { BackButton } from './back-button';
import classes from './similar-list.module.css';

const similarQuery = graphql(`
  query SimilarProposals($boardId: ID!, $text: String!) {
    board(id: $boardId) {
      id
      similarProposals(text: $text, first: 3) {
        id
        status
        ...Backing
      }
    }
  }
`);

/** Long enough not to ask at every key, short enough to be there before the next field. */
const pause = 400;

/** What is proposed already and reads like this title: quiet, and one press from being backed. */
export function SimilarList({ boardId, title }: { boardId: string; title: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const text = useSettled(title.trim());
  const wanted = text.length < 2 ? skipToken : { variables: { boardId, text } };
  const { data, previousData } = useQuery(similarQuery, wanted);
  const shown = useDeferredValue(
    text.length < 2 ? [] : ((data ?? previousData)?.board?.similarProposals ?? []),
  );
  return (
    <div role="status">
      {shown.length > 0 && (
        <section className={classes.similar} aria-label={t('proposals.similar')}>
          <h2>{t('proposals.similar')}</h2>
          <p className={classes.hint}>{t('proposals.similarHint')}</p>
          <ul>
            {shown.map((proposal) => (
              <li key={proposal.id}>
                <Link to={`/boards/${boardId}/proposals/${proposal.id}`}>{proposal.title}</Link>
                <span className={classes.hint}>
                  {t('proposals.backing', {
                    count: proposal.supportCount,
                    formatted: formats.number(proposal.supportCount),
                  })}
                </span>
                <BackButton proposal={proposal} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function useSettled(value: string) {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
