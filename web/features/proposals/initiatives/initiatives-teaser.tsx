import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../../schema/generated/gql';
import type { InitiativesTeaserFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import classes from './initiatives-teaser.module.css';

graphql(`
  fragment InitiativesTeaser on Community {
    id
    owed: initiatives(first: 1, status: REACHED) {
      totalCount
    }
    gathering: initiatives(first: 1, status: GATHERING) {
      totalCount
    }
  }
`);

/** The way to a community's initiatives, and how many wait for residents or for an answer. */
export function InitiativesTeaser({ community }: { community: InitiativesTeaserFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, owed, gathering } = community;
  const counted = (count: number) => ({ formatted: formats.number(count) });
  return (
    <p className={classes.teaser}>
      <Link to={`/communities/${id}/initiatives`}>{t('initiatives.teaser')}</Link>
      {owed.totalCount > 0 && (
        <strong>{t('initiatives.teaserOwed', counted(owed.totalCount))}</strong>
      )}
      {gathering.totalCount > 0 && (
        <span>{t('initiatives.teaserGathering', counted(gathering.totalCount))}</span>
      )}
    </p>
  );
}
