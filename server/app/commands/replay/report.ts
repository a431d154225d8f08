import type {
  PabulibFile,
  PabulibProject,
} from '../../../features/open-data/pabulib/pabulib-file.js';

/** What a replay found; the shape of `--json`. */
export interface ReplayReport {
  winners: string[];
  official: string[];
  /** Ballots the server acknowledged, keeps, and counted. */
  cast: number;
  stored: number;
  tallied: number;
  perSecond: number;
}

/** Whether the winners are the official ones, in whatever order. */
export function sameWinners({ winners, official }: ReplayReport): boolean {
  return (
    winners.length === official.length && new Set([...winners, ...official]).size === winners.length
  );
}

/** Whether every ballot that was acknowledged is kept and was counted. */
export function nothingLost({ cast, stored, tallied }: ReplayReport, voters: number): boolean {
  return cast === voters && stored === voters && tallied === voters;
}

/** The report as a person reads it: our winners beside the official ones. */
export function reportText(report: ReplayReport, file: PabulibFile): string {
  const shown = file.projects.filter(
    ({ id }) => report.winners.includes(id) || report.official.includes(id),
  );
  return [
    'ours  official         cost  project',
    ...shown.map((project) => projectLine(project, report)),
    '',
    `cast ${number(report.cast)} · stored ${number(report.stored)} · tallied ${number(report.tallied)}` +
      ` · ${number(report.perSecond)} ballots a second`,
    sameWinners(report)
      ? 'The winners are the official ones.'
      : 'The winners are NOT the official ones.',
    '',
  ].join('\n');
}

function projectLine(
  { id, name, cost }: PabulibProject,
  { winners, official }: ReplayReport,
): string {
  const mark = (ids: string[]) => (ids.includes(id) ? 'yes' : '-');
  const amount = (cost / 100).toLocaleString('en', { minimumFractionDigits: 2 });
  return `${mark(winners).padEnd(4)}  ${mark(official).padEnd(8)} ${amount.padStart(13)}  ${id}  ${name}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
