import { useTranslation } from 'react-i18next';
import type { ProposalCategory, ProposalOrder } from '../../../schema/generated/graphql';
import { Pick } from '../../ui/pick';
import { categories } from './categories';

/** Which proposals are shown, and in which order. */
export interface ProposalView {
  orderBy: ProposalOrder;
  category: ProposalCategory | null;
}

const orders: ProposalOrder[] = ['MOST_BACKED', 'NEWEST'];

/** Chooses order and category of the list. */
export function ProposalOrderPick({
  view,
  onChange,
}: {
  view: ProposalView;
  onChange: (view: ProposalView) => void;
}) {
  const { t } = useTranslation();
  const all = { value: '' as const, label: t('proposals.allCategories') };
  const each = categories.map((value) => ({ value, label: t(`proposals.categories.${value}`) }));
  return (
    <>
      <Pick
        label={t('proposals.sort')}
        value={view.orderBy}
        options={orders.map((value) => ({ value, label: t(`proposals.order.${value}`) }))}
        onPick={(orderBy) => onChange({ ...view, orderBy })}
      />
      <Pick<ProposalCategory | ''>
        label={t('proposals.category')}
        value={view.category ?? ''}
        options={[all, ...each]}
        onPick={(category) => onChange({ ...view, category: category || null })}
      />
    </>
  );
}
