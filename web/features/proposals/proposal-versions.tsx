import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocationProperty } from 'wouter/use-browser-location';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalVersionsQuery } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { TimeAgo } from '../../ui/time';
import classes from './proposal-versions.module.css';

const versionsQuery = graphql(`
  query ProposalVersions($id: ID!) {
    proposal(id: $id) {
      id
      versions(first: 50) {
        number
        editedAt
        note
        cost {
          amount
          currency
        }
        previous {
          cost {
            amount
            currency
          }
        }
        titleChanges {
          kind
          text
        }
        bodyChanges {
          kind
          text
        }
      }
    }
  }
`);

type Version = NonNullable<ProposalVersionsQuery['proposal']>['versions'][number];

/** How a proposal's text came about: asked for when it is opened. */
export function ProposalVersions({
  proposalId,
  editedAt,
}: {
  proposalId: string;
  editedAt: string;
}) {
  const { t } = useTranslation();
  // Whoever comes by a link to what was changed finds it open.
  const asked = useLocationProperty(() => location.hash) === '#changes';
  const [opened, setOpened] = useState(asked);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!asked || !place.current) return;
    place.current.open = true;
    place.current.scrollIntoView({ block: 'center' });
  }, [asked]);
  const wanted = opened ? { variables: { id: proposalId } } : skipToken;
  const { data, previousData, error } = useQuery(versionsQuery, wanted);
  const versions = (data ?? previousData)?.proposal?.versions;
  return (
    <details
      ref={place}
      className={classes.versions}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        {t('proposals.edited')} <TimeAgo at={editedAt} />
      </summary>
      {!versions && <p role="status">{t(error ? 'problems.loadBody' : 'actions.loading')}</p>}
      <ol className={classes.list} reversed>
        {versions
          ?.filter(({ previous }) => previous)
          .map((version) => (
            <VersionItem key={version.number} version={version} />
          ))}
      </ol>
    </details>
  );
}

function VersionItem({ version }: { version: Version }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { editedAt, note, titleChanges, bodyChanges, cost, previous } = version;
  const amount = (money?: typeof cost) => (money ? formats.money(money) : t('proposals.noCost'));
  const was = previous?.cost;
  return (
    <li>
      <p className={classes.quiet}>
        <TimeAgo at={editedAt} />
        {note && <span>{note}</span>}
      </p>
      <p className={classes.title}>
        <Changes parts={titleChanges} />
      </p>
      {cost?.amount !== was?.amount && (
        <p>
          {t('proposals.cost')} <del>{amount(was)}</del> <ins>{amount(cost)}</ins>
        </p>
      )}
      <p className={classes.body}>
        <Changes parts={bodyChanges} />
      </p>
    </li>
  );
}

/** Removed words are struck through, added ones underlined: a reader needs no colour to tell them apart. */
function Changes({ parts }: { parts: Version['bodyChanges'] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'ADDED') return <ins key={index}>{text}</ins>;
    return kind === 'REMOVED' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
  });
}
