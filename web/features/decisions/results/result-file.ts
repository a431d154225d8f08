import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import type { Details } from './details-query';

type Cell = string | number | boolean | null;

/** A result as a list of tables: the options first, then what its method can tell. */
export function toCsv({ tally, method }: WholeDecisionFragment, details: Details | null): string {
  const options = tally?.options ?? [];
  const rows: Cell[][] = [
    ['position', 'option', 'votes', 'score', 'percent', 'selected'],
    ...options.map(({ option, votes, score, percent, selected }) => [
      option.position,
      nameOf(option),
      votes,
      score,
      percent,
      selected,
    ]),
    ...(details ? [[], [method, details.__typename], ...rowsOf(details)] : []),
  ];
  // Spreadsheets take a file for UTF-8 by this mark alone.
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** The same as the API tells it. */
export function toJson(decision: WholeDecisionFragment, details: Details | null): string {
  const { id, question, method, rules, quorumPercent, turnout, tally } = decision;
  const result = {
    id,
    question,
    method,
    rules,
    quorumPercent,
    turnout,
    tally: { ...tally, details },
  };
  return `${JSON.stringify(result, (key, value: unknown) => (key === '__typename' ? undefined : value), 2)}\n`;
}

/** Yes, no and abstain have no words of their own in a file that programs read. */
const nameOf = ({ kind, label }: { kind: string; label: string }) => label || kind;

function rowsOf(details: Details): Cell[][] {
  switch (details.__typename) {
    case 'TransferCount':
      return [
        ['stage', 'from', 'reason', 'quota', 'option', 'votes', 'change', 'status'],
        ...details.stages.flatMap(({ number, from, reason, quota, nonTransferable, standings }) => [
          ...standings.map(({ option, votes, change, status }) => [
            number,
            from?.label ?? null,
            reason,
            quota,
            nameOf(option),
            votes,
            change,
            status,
          ]),
          [number, null, null, null, 'nonTransferable', nonTransferable, null, null],
        ]),
      ];
    case 'PairwiseCount':
      return [
        ['option', 'other', 'votes', 'strongestPath', 'majority', 'place'],
        ...details.comparisons.map(({ option, other, votes, strongestPath, majority, place }) => [
          nameOf(option),
          nameOf(other),
          votes,
          strongestPath,
          majority,
          place,
        ]),
      ];
    case 'StarCount':
      return [
        ['finalist', 'preferring'],
        ...details.finalists.map((option, index) => [
          nameOf(option),
          details.preferring[index] ?? null,
        ]),
        ['indifferent', details.indifferent],
        ['decidedBy', details.decidedBy],
      ];
    case 'GradeCount':
      return [
        ['option', 'median', 'grade0', 'grade1', 'grade2', 'grade3', 'grade4', 'grade5'],
        ...details.grades.map(({ option, median, counts }) => [nameOf(option), median, ...counts]),
      ];
    case 'AreaCount':
      return [
        ['option', 'area'],
        ...details.areas.map(({ option, area }) => [nameOf(option), area]),
        ['cast', details.cast],
        ['roll', details.roll],
      ];
    case 'SharesCount':
      return [
        ['option', 'supporters', 'share', 'gaveAll', 'left'],
        ...details.paid.map(({ option, supporters, share, gaveAll }) => [
          nameOf(option),
          supporters,
          share,
          gaveAll,
          null,
        ]),
        ...details.completion.map((option) => [nameOf(option), null, null, null, null]),
        ...details.unpaid.map(({ option, left }) => [nameOf(option), null, null, null, left]),
        ['perVoter', details.perVoter],
      ];
  }
}

function toCell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  // A word that begins like a formula would be worked out by a spreadsheet.
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
