import { useTranslation } from 'react-i18next';
import { Slip } from '../../ui/card';
import { BallotOptions } from './ballot-options';
import type { BallotPaper } from './ballot-rules';
import classes from './publicity.module.css';

/** The ballot of a vote that hasn't opened, as it will be. */
export function BallotToCome({ decision }: { decision: BallotPaper }) {
  const { t } = useTranslation();
  return (
    <Slip aria-label={t('votes.publicity.ballot')}>
      <h2 className={classes.toCome}>{t('votes.publicity.ballot')}</h2>
      <BallotOptions decision={decision} chosen={[]} onChoose={() => {}} readOnly />
    </Slip>
  );
}
