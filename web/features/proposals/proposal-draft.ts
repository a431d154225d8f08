import type { ProposalCategory } from '../../../schema/generated/graphql';

/** What the writer has typed so far. */
export interface ProposalDraft {
  title: string;
  category: ProposalCategory | '';
  cost: string;
  body: string;
}

/** What is wrong, by the field it belongs to. */
export type DraftErrors = Partial<Record<keyof ProposalDraft | 'form', string>>;

/** Finds what the server would refuse anyway, so that it is said without a round trip. */
export function draftErrors(draft: ProposalDraft, required: string, badCost: string): DraftErrors {
  const errors: DraftErrors = {};
  if (!draft.title.trim()) errors.title = required;
  if (!draft.category) errors.category = required;
  if (!draft.body.trim()) errors.body = required;
  if (draft.cost.trim() && toMinorUnits(draft.cost) === undefined) errors.cost = badCost;
  return errors;
}

/** "42,000.50" → 4200050; undefined when it is no amount. Separators of both scripts are fine. */
export function toMinorUnits(typed: string) {
  const plain = typed.replace(/[\s,\uff0c\u00a5\uffe5]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

/** What the server refused, by the field it is about. */
export function serverErrors(userErrors: { message: string; field: string[] }[]): DraftErrors {
  return Object.fromEntries(userErrors.map(({ message, field }) => [fieldOf(field), message]));
}

const fieldOf = (path: string[]) =>
  ['title', 'category', 'cost', 'body'].find((name) => path.includes(name)) ?? 'form';
