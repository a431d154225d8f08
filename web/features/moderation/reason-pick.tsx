import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FlagReason } from '../../../schema/generated/graphql';
import { reasons } from './reasons';

interface Props {
  label: string;
  value: FlagReason | '';
  onChange: (reason: FlagReason | '') => void;
  error?: string;
}

/** Picks the rule something is about. */
export function ReasonPick({ label, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      required
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value as FlagReason | '')}
      data={[
        { value: '', label: t('moderation.pickReason') },
        ...reasons.map((reason) => ({ value: reason, label: t(`moderation.reason.${reason}`) })),
      ]}
    />
  );
}
