import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalPageFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useAnnounce } from '../../ui/announcer';
import { LoadMore } from '../../ui/load-more';
import { NewItems } from '../../ui/new-items';
import { useHeldOrder } from '../../ui/use-held-order';
import { ProposalCard, type ProposalTools } from './proposal-card';
import classes from './proposal-list.module.css';

graphql(`
  fragment ProposalPage on ProposalConnection {
    edges {
      cursor
      node {
        ...ProposalCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

interface Props {
  boardId: string;
  page: ProposalPageFragment;
  /** Names the order and filter shown; another one starts the list afresh. */
  question: string;
  /** Proposals the live feed has told of that are not loaded yet. */
  arrivals: string[];
  onShowArrivals: () => Promise<void>;
  onMore: (after: string) => Promise<string[]>;
  toolsOf: ProposalTools;
}

/** The board's proposals. Their order stays while somebody reads; what is new waits to be asked in. */
export function ProposalList(props: Props) {
  const { boardId, page, question, arrivals, onShowArrivals, onMore, toolsOf } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const byId = new Map(page.edges.map(({ node }) => [node.id, node]));
  const { shown, waiting, take } = useHeldOrder([...byId.keys()], question);
  const unseen = [...new Set([...waiting, ...arrivals.filter((id) => !byId.has(id))])];
  const mostBacked = Math.max(0, ...page.edges.map(({ node }) => node.supportCount));
  const show = async () => {
    await onShowArrivals();
    take(unseen, 'first');
  };
  const more = async () => take(await onMore(page.pageInfo.endCursor ?? ''), 'last');
  useAnnounceNew(unseen.length);
  return (
    <div className={classes.list}>
      {unseen.length > 0 && (
        <NewItems
          text={t('proposals.newOnes', {
            count: unseen.length,
            formatted: formats.number(unseen.length),
          })}
          onShow={() => void show()}
        />
      )}
      {shown.length === 0 && unseen.length === 0 && (
        <p className={classes.none}>{t('proposals.none')}</p>
      )}
      {shown.map((id) => {
        const proposal = byId.get(id);
        return (
          proposal && (
            <ProposalCard
              key={id}
              proposal={proposal}
              mostBacked={mostBacked}
              toolsOf={toolsOf}
              to={`/boards/${boardId}/proposals/${id}`}
            />
          )
        );
      })}
      {page.pageInfo.hasNextPage && <LoadMore onMore={more} />}
    </div>
  );
}

function useAnnounceNew(count: number) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  useEffect(() => {
    if (count > 0)
      announce(
        t('proposals.announceNew', { count, formatted: formats.number(count) }),
        'proposals',
      );
  }, [announce, count, formats, t]);
}
