import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type {
  ContributionKind,
  ContributionPartsFragment,
} from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import classes from './contribution-item.module.css';
import { Story } from './story';

const OWN = {
  PROPOSAL: 'PROPOSED',
  COMMENT: 'COMMENTED',
  BACKING: 'BACKED',
  BALLOT: 'VOTED',
  INITIATIVE: 'STARTED',
  INITIATIVE_BACKING: 'BACKED_INITIATIVE',
} as const satisfies Record<ContributionKind, string>;

/** How somebody's own contribution begins its story: “You said …”. */
export function useOwnWords() {
  const { t } = useTranslation();
  return ({ kind, words }: ContributionPartsFragment) =>
    t(`feedback.fates.own.${OWN[kind]}`, { words: words ?? t('feedback.fates.hiddenWords') });
}

/** One contribution with the board it is on and the whole line of what came of it. */
export function ContributionItem({ contribution }: { contribution: ContributionPartsFragment }) {
  const { t } = useTranslation();
  const own = useOwnWords();
  const { board, story, fate, initiative } = contribution;
  const path = board ? `/boards/${board.id}` : undefined;
  return (
    <Card as="li">
      {board && path && (
        <p className={classes.board}>
          <Link to={path}>{board.question}</Link>
        </p>
      )}
      {!board && initiative?.community && (
        <p className={classes.board}>
          <Link to={`/communities/${initiative.community.id}/initiatives`}>
            {initiative.community.name}
          </Link>
        </p>
      )}
      <Story board={path} steps={story} fate={fate} first={own(contribution)} />
      {fate.state === 'GATHERING' && initiative && <Gathered initiative={initiative} />}
      {fate.state === 'NOT_SHOWN' && <p className={classes.gone}>{t('feedback.fates.notShown')}</p>}
    </Card>
  );
}

type Initiative = NonNullable<ContributionPartsFragment['initiative']>;

/** How far an initiative is from being owed its answer. */
function Gathered({ initiative: { supportCount, needed } }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <p className={classes.gathered}>
      {t('feedback.fates.next.gathering', {
        count: supportCount,
        formatted: number(supportCount),
        needed: number(needed),
      })}
    </p>
  );
}
