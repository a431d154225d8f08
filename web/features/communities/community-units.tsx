import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { CommunityUnitsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import classes from './community-units.module.css';

graphql(`
  fragment CommunityUnits on Community {
    id
    units {
      id
      name
      area {
        id
        name
      }
    }
  }
`);

interface Props {
  community: CommunityUnitsFragment;
  /** Where a body's own page is; left out while it has none. */
  toUnit?: (unitId: string) => string;
}

/** Who answers for what is decided here. */
export function CommunityUnits({ community, toUnit }: Props) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby="units">
      <h2 id="units">{t('communities.units')}</h2>
      <p className={classes.lead}>{t('communities.unitsLead')}</p>
      {community.units.length === 0 && <p className={classes.lead}>{t('communities.noUnits')}</p>}
      <ul className={classes.units}>
        {community.units.map(({ id, name, area }) => (
          <li key={id}>
            {toUnit ? <Link to={toUnit(id)}>{name}</Link> : name}
            {area && <span className={classes.area}>{area.name}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
