import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { Problem } from '../../ui/problem';
import type { PublicChoice as Choice } from './use-public-choice';
import classes from './public-choice.module.css';

const shownAsQuery = graphql(`
  query ShownAs {
    viewer {
      person {
        id
        name
      }
    }
  }
`);

interface Props {
  choice: Choice;
  box: RefObject<HTMLInputElement | null>;
}

/** The voter's word that everybody may see what they choose, naming the name it will be seen under. */
export function PublicChoice({ choice, box }: Props) {
  const { t } = useTranslation();
  const whyId = useId();
  const name = useQuery(shownAsQuery).data?.viewer?.person.name;
  return (
    <div className={choice.missed ? `${classes.consent} ${classes.missed}` : classes.consent}>
      <Checkbox
        ref={box}
        className={classes.box}
        checked={choice.accepted}
        aria-invalid={choice.missed || undefined}
        aria-describedby={choice.missed ? whyId : undefined}
        onChange={(event) => choice.accept(event.currentTarget.checked)}
        label={t('decisions.consent', { name: name ?? t('decisions.consentName') })}
      />
      <div id={whyId}>
        <Problem>{choice.missed ? t('decisions.consentMissing') : null}</Problem>
      </div>
      <Link to="/me" className={classes.more}>
        {t('decisions.consentChangeName')}
      </Link>
    </div>
  );
}
