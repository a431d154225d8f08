import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { ResidentsQuery } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { focusOnce } from '../../../ui/focus-once';
import { LoadMore } from '../../../ui/load-more';
import { Problem } from '../../../ui/problem';
import { AreaChoice } from '../area-choice';
import classes from '../people.module.css';
import { useAct } from '../use-act';
import { Enrol } from './enrol';
import { RegisterEntryItem } from './register-entry-item';

const residentsQuery = graphql(`
  query Residents($id: ID!, $after: Cursor) {
    community(id: $id) {
      id
      ...CommunityAreas
      register {
        requests(first: 50) {
          nodes {
            id
            note
            askedAt
            person {
              id
              name
            }
            area {
              id
              name
            }
            viewerCanDecide {
              allowed
              reason
            }
          }
        }
        entries(first: 30, after: $after) {
          edges {
            cursor
            node {
              id
              ...RegisterEntryItem
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const confirmMutation = graphql(`
  mutation ConfirmResidence($input: ConfirmResidenceInput!) {
    payload: confirmResidence(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

const refuseMutation = graphql(`
  mutation RefuseResidence($input: RefuseResidenceInput!) {
    payload: refuseResidence(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

type LoadedCommunity = NonNullable<ResidentsQuery['community']>;
type Register = NonNullable<LoadedCommunity['register']>;
type Request = Register['requests']['nodes'][number];

/** Who waits to be confirmed, and who is on the register. */
export default function Residents({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { data, previousData, fetchMore } = useQuery(residentsQuery, {
    variables: { id: communityId },
    fetchPolicy: 'cache-and-network',
  });
  const community = (data ?? previousData)?.community;
  if (!community?.register) return null;
  const { requests, entries } = community.register;
  const more = () => fetchMore({ variables: { after: entries.pageInfo.endCursor } });
  return (
    <>
      <section aria-labelledby="requests" className={classes.part}>
        <h2 id="requests">{t('people.requests')}</h2>
        {requests.nodes.length === 0 && <p className={classes.quiet}>{t('people.noRequests')}</p>}
        <ul className={classes.list}>
          {requests.nodes.map((request) => (
            <RequestItem key={request.id} request={request} community={community} />
          ))}
        </ul>
      </section>
      <Enrol community={community} />
      <section aria-labelledby="residents" className={classes.part}>
        <h2 id="residents">{t('people.residents')}</h2>
        {entries.edges.length === 0 && <p className={classes.quiet}>{t('people.noResidents')}</p>}
        <ul className={classes.list}>
          {entries.edges.map(({ node }) => (
            <RegisterEntryItem key={node.id} entry={node} communityId={community.id} />
          ))}
        </ul>
        {entries.pageInfo.hasNextPage && <LoadMore onMore={more} />}
      </section>
    </>
  );
}

function RequestItem({ request, community }: { request: Request; community: LoadedCommunity }) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const { id, person, note, askedAt, viewerCanDecide } = request;
  const [areaId, setAreaId] = useState(request.area?.id ?? '');
  const confirm = useAct(confirmMutation, ['Residents']);
  return (
    <Card as="li" className={classes.item}>
      <p>
        <strong>{person.name}</strong>{' '}
        <span className={classes.quiet}>{t('people.asked', { date: exact(askedAt) })}</span>
      </p>
      {note && (
        <p>
          <span className={classes.quiet}>{t('people.says')}</span> {note}
        </p>
      )}
      <AreaChoice
        community={community}
        label={t('people.chooseArea')}
        whole={t('people.wholeCommunity')}
        value={areaId}
        onPick={setAreaId}
      />
      {viewerCanDecide.allowed ? (
        <>
          <div className={classes.buttons}>
            <Button
              loading={confirm.busy}
              aria-label={t('people.confirmAs', { name: person.name })}
              onClick={() => void confirm.act({ requestId: id, areaId: areaId || null })}
            >
              {t('people.confirm')}
            </Button>
          </div>
          <Problem>{confirm.problem}</Problem>
          <Refusal requestId={id} name={person.name} />
        </>
      ) : (
        <p className={classes.quiet}>{viewerCanDecide.reason}</p>
      )}
    </Card>
  );
}

function Refusal({ requestId, name }: { requestId: string; name: string }) {
  const { t } = useTranslation();
  const { act, busy, problem } = useAct(refuseMutation, ['Residents']);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  if (!opened)
    return (
      <div className={classes.buttons}>
        <Button
          variant="default"
          aria-label={t('people.refuseAs', { name })}
          onClick={() => setOpened(true)}
        >
          {t('people.refuse')}
        </Button>
      </div>
    );
  const refuse = () => {
    setMissing(!reason.trim());
    if (reason.trim()) void act({ requestId, reason });
  };
  return (
    <>
      <Textarea
        size="lg"
        required
        autosize
        ref={focusOnce}
        minRows={2}
        maxLength={300}
        label={t('people.why')}
        value={reason}
        error={missing ? t('people.whyMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Problem>{problem}</Problem>
      <div className={classes.buttons}>
        <Button variant="default" loading={busy} onClick={refuse}>
          {t('people.refuse')}
        </Button>
      </div>
    </>
  );
}
