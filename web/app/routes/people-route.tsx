import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { PeoplePageQuery } from '../../../schema/generated/graphql';
import { TimeZone } from '../../i18n/formats';
import { withTexts } from '../../i18n/i18n';
import classes from '../../features/communities/people.module.css';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const peoplePageQuery = graphql(`
  query PeoplePage($id: ID!) {
    community(id: $id) {
      id
      name
      timeZone
      viewerCan {
        keepRegister {
          allowed
        }
        importRegister {
          allowed
        }
        manageRoles {
          allowed
        }
        manageUnits {
          allowed
        }
      }
    }
  }
`);

type Permissions = NonNullable<PeoplePageQuery['community']>['viewerCan'];

/** Each view, who has it, and its piece, which is sent when it is looked at. */
const views = {
  residents: {
    needs: 'keepRegister',
    Piece: lazy(() => withTexts(['people'], import('../../features/communities/people/residents'))),
  },
  codes: {
    needs: 'keepRegister',
    Piece: lazy(() => withTexts(['people'], import('../../features/communities/people/codes'))),
  },
  import: {
    needs: 'importRegister',
    Piece: lazy(() =>
      withTexts(['people'], import('../../features/communities/people/register-import')),
    ),
  },
  roles: {
    needs: 'manageRoles',
    Piece: lazy(() => withTexts(['people'], import('../../features/communities/people/roles'))),
  },
  units: {
    needs: 'manageUnits',
    Piece: lazy(() => withTexts(['people'], import('../../features/communities/people/units'))),
  },
} as const;
type View = keyof typeof views;

const openTo = (can: Permissions) =>
  (Object.keys(views) as View[]).filter((name) => can[views[name].needs].allowed);

/** The people of a community, for those who keep its register and give its roles. */
export default function PeopleRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(peoplePageQuery, {
    variables: { id: communityId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { name, timeZone, viewerCan } = community;
  const open = openTo(viewerCan);
  return (
    <Page title={t('people.title')}>
      <TimeZone value={timeZone}>
        <div className={classes.noPrint}>
          <Crumbs
            crumbs={[
              { label: name, to: `/communities/${communityId}` },
              { label: t('people.title') },
            ]}
          />
          <PageHeading
            lead={<p>{open.length > 0 ? t('people.lead', { name }) : t('people.notForYou')}</p>}
          >
            {t('people.title')}
          </PageHeading>
        </div>
        {open.length > 0 && <Views communityId={communityId} open={open} />}
      </TimeZone>
    </Page>
  );
}

function Views({ communityId, open }: { communityId: string; open: View[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const view = open.find((name) => name === search.get('view')) ?? open[0]!;
  const { Piece } = views[view];
  return (
    <>
      <div
        role="group"
        aria-label={t('people.views')}
        className={`${classes.views} ${classes.noPrint}`}
      >
        {open.map((name) => (
          <Button
            key={name}
            variant={name === view ? 'filled' : 'default'}
            aria-pressed={name === view}
            onClick={() => setSearch({ view: name }, { replace: true })}
          >
            {t(`people.view.${name}`)}
          </Button>
        ))}
      </div>
      <Suspense>
        <Piece key={view} communityId={communityId} />
      </Suspense>
    </>
  );
}
