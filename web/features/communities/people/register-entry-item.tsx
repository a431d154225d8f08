import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../../schema/generated/gql';
import type { RegisterEntryItemFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import classes from '../people.module.css';
import { useAct } from '../use-act';

graphql(`
  fragment RegisterEntryItem on RegisterEntry {
    id
    way
    addedAt
    floorArea
    person {
      id
      name
      viewerCanBlock {
        allowed
      }
    }
    area {
      id
      name
    }
    saidBy {
      id
      name
    }
    viewerCanIssueSlip {
      allowed
    }
  }
`);

const endMutation = graphql(`
  mutation EndResidence($input: EndResidenceInput!) {
    payload: endResidence(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

interface Props {
  entry: RegisterEntryItemFragment;
  communityId: string;
}

/** Somebody on the register, and what those who keep it may do about them. */
export function RegisterEntryItem({ entry, communityId }: Props) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  const { act, busy, problem } = useAct(endMutation, ['Residents']);
  const { person, area, way, addedAt, saidBy, viewerCanIssueSlip } = entry;
  const facts = [
    area?.name,
    entry.floorArea != null && t('people.owns', { area: number(entry.floorArea) }),
    t(`people.way.${way}`),
    t('people.since', { date: day(addedAt) }),
    saidBy && t('people.saidBy', { name: saidBy.name }),
  ];
  return (
    <Card as="li" className={classes.item}>
      <p>
        <strong>{person.name}</strong>{' '}
        <span className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      </p>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={t('people.endAs', { name: person.name })}
          onClick={() => void act({ communityId, personId: person.id })}
        >
          {t('people.end')}
        </Button>
        {viewerCanIssueSlip.allowed && (
          <Button
            component={Link}
            size="compact-sm"
            variant="default"
            aria-label={t('people.slipFor', { name: person.name })}
            to={`/communities/${communityId}/slips/${person.id}`}
          >
            {t('people.slip')}
          </Button>
        )}
        {person.viewerCanBlock.allowed && (
          <Button
            component={Link}
            size="compact-sm"
            variant="default"
            aria-label={t('people.blocks.linkFor', { name: person.name })}
            to={`/blocks?person=${person.id}`}
          >
            {t('people.blocks.link')}
          </Button>
        )}
      </div>
      <Problem>{problem}</Problem>
    </Card>
  );
}
