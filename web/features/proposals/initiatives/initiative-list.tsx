import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { InitiativeOrder, InitiativePageFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { LoadMore } from '../../../ui/load-more';
import { NewItems } from '../../../ui/new-items';
import { Pick } from '../../../ui/pick';
import { useHeldOrder } from '../../../ui/use-held-order';
import { InitiativeCard } from './initiative-card';
import classes from './initiative-list.module.css';

graphql(`
  fragment InitiativePage on InitiativeConnection {
    edges {
      cursor
      node {
        ...InitiativeCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const orders: InitiativeOrder[] = ['MOST_BACKED', 'NEWEST'];

/** Chooses the order of the list. */
export function InitiativeOrderPick({
  value,
  onPick,
}: {
  value: InitiativeOrder;
  onPick: (order: InitiativeOrder) => void;
}) {
  const { t } = useTranslation();
  return (
    <Pick
      label={t('initiatives.sort')}
      value={value}
      options={orders.map((order) => ({ value: order, label: t(`initiatives.order.${order}`) }))}
      onPick={onPick}
    />
  );
}

interface Props {
  page: InitiativePageFragment;
  /** Names the order shown; another one starts the list afresh. */
  question: string;
  onMore: (after: string) => Promise<string[]>;
}

/** A community's initiatives. Their order stays while somebody reads; what is new waits to be asked in. */
export function InitiativeList({ page, question, onMore }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const byId = new Map(page.edges.map(({ node }) => [node.id, node]));
  const { shown, waiting, take } = useHeldOrder([...byId.keys()], question);
  const more = async () => take(await onMore(page.pageInfo.endCursor ?? ''), 'last');
  return (
    <>
      {waiting.length > 0 && (
        <NewItems
          text={t('initiatives.more', { formatted: formats.number(waiting.length) })}
          onShow={() => take(waiting, 'first')}
        />
      )}
      {byId.size === 0 && <p className={classes.none}>{t('initiatives.none')}</p>}
      <div className={classes.list}>
        {shown.map((id) => (
          <InitiativeCard key={id} initiative={byId.get(id)!} />
        ))}
      </div>
      {page.pageInfo.hasNextPage && <LoadMore onMore={more} />}
    </>
  );
}
