import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ProfileFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useScreenWords } from '../../i18n/screens';
import { Card } from '../../ui/card';
import { AvatarForm } from './avatar-form';
import { DisplayNameForm } from './display-name-form';
import classes from './profile.module.css';

graphql(`
  fragment Profile on Viewer {
    person {
      id
      name
      avatarUrl
    }
    displayName
    displayNameConsentAt
    defaultName
    roles {
      role
      community {
        id
        name
      }
      unit {
        id
        name
      }
    }
    communities {
      id
      name
    }
  }
`);

/** How the viewer is shown and to whom, the way to change it, and where they belong. */
export function Profile({ viewer }: { viewer: ProfileFragment }) {
  const w = useScreenWords();
  const { exact } = useFormats();
  const { displayName, displayNameConsentAt } = viewer;
  return (
    <div className={classes.profile}>
      <Card as="section" aria-labelledby="shown-as">
        <h2 id="shown-as" className={classes.small}>
          {w('me.now')}
        </h2>
        <p className={classes.name}>{viewer.person.name}</p>
        <p>{w(displayName ? 'me.everybody' : 'me.byDefault')}</p>
        {displayNameConsentAt && (
          <p className={classes.quiet}>{w('me.since', { date: exact(displayNameConsentAt) })}</p>
        )}
      </Card>
      <DisplayNameForm viewer={viewer} />
      <AvatarForm viewer={viewer} />
      <Places viewer={viewer} />
    </div>
  );
}

function Places({ viewer: { roles, communities } }: { viewer: ProfileFragment }) {
  const w = useScreenWords();
  const { t } = useTranslation();
  const { list } = useFormats();
  return (
    <section aria-labelledby="places">
      <h2 id="places">{w('me.places')}</h2>
      <ul className={classes.places}>
        <li>
          {communities.length > 0
            ? w('me.residentOf', { names: list(communities.map(({ name }) => name)) })
            : w('me.noPlaces')}
        </li>
        {roles.map(({ role, community, unit }) => {
          const place = [unit?.name, community?.name].filter(Boolean).join(' · ');
          const name = t(`accounts.role.${role}`);
          return (
            <li key={`${role}${place}`}>
              {place
                ? w('me.roleAt', { role: name, place })
                : w('me.roleEverywhere', { role: name })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
