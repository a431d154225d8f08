import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { AssistanceCountsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useRecorder } from '../../../ui/use-recorder';
import classes from './assistance-counts.module.css';

graphql(`
  fragment AssistanceCounts on Community {
    id
    assistanceCounts {
      recorded
      disputed
      residents
      recordedBy {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
`);

/** Who wrote down how much for residents, and how much of it was disputed. */
export function AssistanceCounts({ community }: { community: AssistanceCountsFragment }) {
  const { t } = useTranslation();
  const counts = community.assistanceCounts;
  return (
    <section aria-labelledby="assistance" className={classes.section}>
      <h2 id="assistance">{t('assistance.counts.title')}</h2>
      <p>{t('assistance.counts.lead')}</p>
      {counts.length === 0 ? <p>{t('assistance.counts.none')}</p> : <Table counts={counts} />}
    </section>
  );
}

function Table({ counts }: { counts: AssistanceCountsFragment['assistanceCounts'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const recorder = useRecorder();
  return (
    <table className={classes.table} aria-labelledby="assistance">
      <thead>
        <tr>
          <th scope="col">{t('assistance.counts.by')}</th>
          <th scope="col">{t('assistance.counts.recorded')}</th>
          <th scope="col">{t('assistance.counts.residents')}</th>
          <th scope="col">{t('assistance.counts.disputed')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ recordedBy, unit, recorded, residents, disputed }) => (
          <tr key={`${recordedBy.id} ${unit?.id}`}>
            <th scope="row">{recorder(recordedBy, unit)}</th>
            <td>{number(recorded)}</td>
            <td>{number(residents)}</td>
            <td>{number(disputed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
