import { useTranslation } from 'react-i18next';

/** The six grades of majority judgment in words, the worst first: a grade is its place in this list. */
export function useGrades(): string[] {
  const { t } = useTranslation();
  return [
    t('ballots.grade.reject'),
    t('ballots.grade.poor'),
    t('ballots.grade.acceptable'),
    t('ballots.grade.good'),
    t('ballots.grade.veryGood'),
    t('ballots.grade.excellent'),
  ];
}
