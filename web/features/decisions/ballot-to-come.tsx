import { useTranslation } from 'react-i18next';
import { Slip } from '../../ui/card';
import { BallotOptions } from './ballot-options';
import type { BallotPaper } from './ballot-rules';

/** The ballot of a vote that hasn't opened, as it will be. */
export function BallotToCome({ decision }: { decision: BallotPaper }) {
  const { t } = useTranslation();
  return (
    <Slip aria-label={t('votes.make.preview')}>
      <h2>{t('votes.publicity.ballot')}</h2>
      <BallotOptions decision={decision} chosen={[]} onChoose={() => {}} readOnly />
    </Slip>
  );
}
