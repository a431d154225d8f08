import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { BlockForm } from '../../features/accounts/blocks/block-form';
import { BlockedItem } from '../../features/accounts/blocks/blocked-item';
import classes from '../../features/accounts/blocks/blocks.module.css';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const blocksQuery = graphql(`
  query Blocks($person: ID!, $withPerson: Boolean!, $after: Cursor) {
    node(id: $person) @include(if: $withPerson) {
      ... on Person {
        id
        name
      }
    }
    blockedPeople(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...BlockedPerson
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** For administrators of everything: whose account is blocked and why, to block one and to let somebody in again. */
export default function BlocksRoute() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [said, setSaid] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  const person = search.get('person') ?? '';
  const { data, previousData, error, refetch, fetchMore } = useQuery(blocksQuery, {
    variables: { person, withPerson: person !== '' },
    fetchPolicy: 'cache-and-network',
  });
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { node, blockedPeople } = loaded;
  const whom = node && 'name' in node ? { id: node.id, name: node.name } : null;
  // What was pressed is gone; the word on what came of it takes its place.
  const say = (words: string) => {
    setSaid(words);
    status.current?.focus();
  };
  const finish = (name: string) => {
    setSearch({}, { replace: true });
    say(t('people.blocks.blocked', { name }));
  };
  const more = () => fetchMore({ variables: { after: blockedPeople?.pageInfo.endCursor } });
  return (
    <Page title={t('people.blocks.title')} narrow>
      <Crumbs crumbs={[{ label: t('people.blocks.title') }]} />
      <PageHeading
        lead={<p>{t(blockedPeople ? 'people.blocks.lead' : 'people.blocks.notForYou')}</p>}
      >
        {t('people.blocks.title')}
      </PageHeading>
      {blockedPeople && (
        <>
          <p role="status" ref={status} tabIndex={-1}>
            {said}
          </p>
          <h2>{t('people.blocks.block')}</h2>
          <BlockForm key={`${person} ${said}`} person={whom} onBlocked={finish} />
          <h2 id="blocked">{t('people.blocks.list')}</h2>
          {blockedPeople.edges.length === 0 && <p>{t('people.blocks.none')}</p>}
          <ul className={classes.list} aria-labelledby="blocked">
            {blockedPeople.edges.map(({ node: blocked }) => (
              <BlockedItem
                key={blocked.id}
                person={blocked}
                onLifted={(name) => say(t('people.blocks.lifted', { name }))}
              />
            ))}
          </ul>
          {blockedPeople.pageInfo.hasNextPage && <LoadMore onMore={more} />}
        </>
      )}
    </Page>
  );
}
