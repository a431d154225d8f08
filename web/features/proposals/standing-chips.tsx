import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { StandingFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './standing-chips.module.css';

graphql(`
  fragment Standing on Proposal {
    id
    status
    carriedSupportCount
    mergedProposals {
      id
      title
    }
  }
`);

/** What has come of a proposal so far, and what has become part of it. */
export function StandingChips({ proposal }: { proposal: StandingFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { status, carriedSupportCount: count, mergedProposals } = proposal;
  if (status === 'OPEN' && mergedProposals.length === 0) return null;
  const titles = formats.list(
    mergedProposals.map(({ title }) => t('proposals.quotedTitle', { title })),
  );
  return (
    <p className={classes.chips}>
      {status !== 'OPEN' && (
        <span className={`${classes.chip} ${classes[status] ?? ''}`}>
          {t(`proposals.status.${status}`)}
        </span>
      )}
      {mergedProposals.length > 0 && (
        <span className={classes.chip}>
          {t('proposals.mergedHere', { titles, count, formatted: formats.number(count) })}
        </span>
      )}
    </p>
  );
}
