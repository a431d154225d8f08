import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MayRecordFragment } from '../../../../schema/generated/graphql';

interface Props {
  community: MayRecordFragment;
  /** What the resident speaks about; left out for something new in the community. */
  about?: string;
}

/** For those who work for the community: the way to write something down for a resident. */
export function RecordLink({ community, about }: Props) {
  const { t } = useTranslation();
  if (!community.viewerCan.recordForResident.allowed) return null;
  const page = `/communities/${community.id}/record`;
  return (
    <p>
      <Link to={about ? `${page}?about=${about}` : page}>{t('recorded.link')}</Link>
    </p>
  );
}
