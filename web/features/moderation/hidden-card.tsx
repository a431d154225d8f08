import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ActFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { ActLine } from './act-line';
import classes from './moderation.module.css';

interface Props {
  latest: ActFactsFragment;
  count: number;
  /** Where all of them are. */
  to: string;
}

/** How often facilitators stepped in on a board, and the latest time with its reason. */
export default function HiddenCard({ latest, count, to }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Card as="section" aria-labelledby="moderated" className={classes.case}>
      <h2 id="moderated" className={classes.small}>
        {t('moderation.onBoard', { count, formatted: formats.number(count) })}
      </h2>
      <ActLine act={latest} />
      <Link to={to}>{t('moderation.seeAllActs')}</Link>
    </Card>
  );
}
