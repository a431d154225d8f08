import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { RulebookShortFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { useRuleValue, type Rule } from './rules';
import classes from './rulebook-short.module.css';

graphql(`
  fragment RulebookShort on Community {
    id
    rulebook {
      ...RulebookValues
    }
  }
`);

const shown: Rule[] = [
  'quorumPercent',
  'publicityHours',
  'initiativeBackingPercent',
  'boardOpeners',
];

/** The rules that are asked for most, and the way to all of them. */
export function RulebookShort({ community }: { community: RulebookShortFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const valueOf = useRuleValue();
  const { rulebook } = community;
  return (
    <Card as="section" aria-labelledby="rulebook">
      <h2 id="rulebook">{t('communities.rulebook')}</h2>
      <p className={classes.lead}>
        {t('communities.inForce', {
          version: rulebook.version,
          date: formats.date(rulebook.adoptedAt),
        })}
      </p>
      <dl className={classes.rules}>
        {shown.map((rule) => (
          <div key={rule}>
            <dt>{t(`communities.rules.${rule}.name`)}</dt>
            <dd>{valueOf(rulebook, rule)}</dd>
          </div>
        ))}
      </dl>
      <Link to={`/communities/${community.id}/rulebook`} className={classes.all}>
        {t('communities.wholeRulebook')}
      </Link>
    </Card>
  );
}
