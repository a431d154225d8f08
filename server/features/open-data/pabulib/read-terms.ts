import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import type { PabulibRule, PabulibTerms, PabulibVoteType } from './pabulib-file.js';
import { readMoney, readWhole } from './read-numbers.js';
import { columnOf } from './read-sections.js';
import type { Section } from './read-sections.js';

const VOTE_TYPES: PabulibVoteType[] = ['approval', 'choose-1', 'cumulative', 'ordinal'];
const RULES: PabulibRule[] = [
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'greedy-exclusive',
  'equalshares',
  'equalshares/add1',
];

/** A value of the META section and the line it stands on. */
interface MetaEntry {
  value: string;
  line: number;
}

/** The META section by key, and where it begins. */
export interface Meta {
  line: number;
  entries: Map<string, MetaEntry>;
}

/** The keys and values of the META section, each key once. */
export function readMeta(section: Section, refuse: Refuse): Meta {
  const key = columnOf(section, 'key', 'META', refuse);
  const value = columnOf(section, 'value', 'META', refuse);
  const entries = new Map<string, MetaEntry>();
  for (const { fields, line } of section.rows) {
    const name = fields[key] ?? '';
    if (entries.has(name)) refuse(line, `"${name}" is stated twice`);
    entries.set(name, { value: fields[value] ?? '', line });
  }
  return { line: section.line, entries };
}

/** A value the file can't do without. */
export function requiredEntry(meta: Meta, key: string, refuse: Refuse): MetaEntry {
  return (
    optionalEntry(meta, key) ??
    refuse(meta.entries.get(key)?.line ?? meta.line, `META states no "${key}"`)
  );
}

/** The terms of the vote: rule, budget, limits of a ballot. Missing limits are Pabulib's own defaults. */
export function readTerms(meta: Meta, refuse: Refuse): PabulibTerms {
  const voteType = oneOf(VOTE_TYPES, 'vote_type', meta, refuse);
  const rule = oneOf(RULES, 'rule', meta, refuse);
  const budget = requiredEntry(meta, 'budget', refuse);
  if (rule === 'greedy-threshold') requiredEntry(meta, 'min_project_score_threshold', refuse);
  return {
    rule,
    voteType,
    budget: readMoney(budget.value, 'budget', budget.line, refuse),
    minScore: optional(meta, 'min_project_score_threshold', readWhole, refuse),
    ...lengths(meta, voteType, refuse),
    maxSumCost: optional(meta, 'max_sum_cost', readMoney, refuse),
    maxSumPoints: optional(meta, 'max_sum_points', readWhole, refuse),
    currency: optionalEntry(meta, 'currency')?.value ?? null,
    language: optionalEntry(meta, 'language')?.value ?? null,
  };
}

function lengths(meta: Meta, voteType: PabulibVoteType, refuse: Refuse) {
  const minLength = optional(meta, 'min_length', readWhole, refuse) ?? 1;
  const maxLength =
    optional(meta, 'max_length', readWhole, refuse) ?? (voteType === 'choose-1' ? 1 : null);
  if (maxLength !== null && maxLength < Math.max(1, minLength)) {
    refuse(
      meta.entries.get('max_length')?.line ?? meta.line,
      `max_length ${maxLength} leaves no valid ballot`,
    );
  }
  return { minLength, maxLength };
}

function optionalEntry(meta: Meta, key: string): MetaEntry | null {
  const entry = meta.entries.get(key);
  return entry?.value ? entry : null;
}

function optional(meta: Meta, key: string, read: typeof readWhole, refuse: Refuse): number | null {
  const entry = optionalEntry(meta, key);
  return entry && read(entry.value, key, entry.line, refuse);
}

function oneOf<T extends string>(known: T[], key: string, meta: Meta, refuse: Refuse): T {
  const { value, line } = requiredEntry(meta, key, refuse);
  const found = known.find((name) => name === value);
  return found ?? refuse(line, `${key} "${value}" can't be counted here, only ${known.join(', ')}`);
}
