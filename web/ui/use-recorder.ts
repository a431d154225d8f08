import { useTranslation } from 'react-i18next';

/** Says who wrote something down, and for which body; some who work for one show themselves with its name already. */
export function useRecorder() {
  const { t } = useTranslation();
  return ({ name }: { name: string }, unit: { name: string } | null | undefined): string =>
    unit && !name.includes(unit.name) ? t('recorded.whoOf', { name, unit: unit.name }) : name;
}
