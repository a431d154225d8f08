import { useTranslation } from 'react-i18next';
import type { RulebookValuesFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Pick } from '../../ui/pick';
import classes from './rulebook-versions.module.css';

interface Props {
  /** Newest first: the first one is in force. */
  versions: RulebookValuesFragment[];
  shown: RulebookValuesFragment;
  onShow: (version: number) => void;
}

/** Which version is shown and whether it is in force; the others are a choice away. */
export function RulebookVersions({ versions, shown, onShow }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = ({ version, adoptedAt }: RulebookValuesFragment) =>
    t('communities.versionSince', { version, date: formats.date(adoptedAt) });
  const inForce = shown.version === versions[0]?.version;
  return (
    <p className={classes.versions}>
      {versions.length > 1 ? (
        <Pick
          label={t('communities.pickVersion')}
          value={String(shown.version)}
          options={versions.map((one) => ({ value: String(one.version), label: nameOf(one) }))}
          onPick={(version) => onShow(Number(version))}
        />
      ) : (
        nameOf(shown)
      )}
      <span className={inForce ? classes.force : classes.past}>
        {t(inForce ? 'communities.holdsNow' : 'communities.heldBefore')}
      </span>
    </p>
  );
}
