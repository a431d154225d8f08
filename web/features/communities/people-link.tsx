import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { PeopleLinkFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';

graphql(`
  fragment PeopleLink on Community {
    id
    register {
      requests(first: 1) {
        totalCount
      }
    }
  }
`);

/** For those who keep the register: the way to it, with how many wait to be confirmed. */
export function PeopleLink({ community }: { community: PeopleLinkFragment }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const count = community.register?.requests.totalCount ?? 0;
  return (
    <p>
      <Link to={`/communities/${community.id}/people`}>{t('people.toPage')}</Link>
      {count > 0 && <> · {t('people.waiting', { count, formatted: number(count) })}</>}
    </p>
  );
}
