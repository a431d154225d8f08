import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import type { PabulibProject, PabulibTerms, PabulibVote } from './pabulib-file.js';
import { columnOf } from './read-sections.js';
import type { Section } from './read-sections.js';

/** What the ballots are checked against. */
interface VoteContext {
  projects: PabulibProject[];
  terms: PabulibTerms;
}

/** The ballots in the file's order, each checked against the projects and the file's own limits. */
export function readVotes(
  section: Section,
  { projects, terms }: VoteContext,
  refuse: Refuse,
): PabulibVote[] {
  const voterColumn = columnOf(section, 'voter_id', 'VOTES', refuse);
  const voteColumn = columnOf(section, 'vote', 'VOTES', refuse);
  const pointsColumn =
    terms.voteType === 'cumulative' ? columnOf(section, 'points', 'VOTES', refuse) : null;
  const costs = new Map(projects.map((project) => [project.id, project.cost]));
  const voters = new Set<string>();
  return section.rows.map(({ fields, line }) => {
    const projectIds = readChoice(fields[voteColumn] ?? '');
    const given = pointsColumn === null ? null : readChoice(fields[pointsColumn] ?? '');
    const vote = {
      voterId: fields[voterColumn] ?? '',
      projects: projectIds,
      points: given?.map(Number) ?? impliedPoints(projectIds, terms, projects.length),
    };
    const problem =
      problemOfVoter(vote, voters) ??
      problemOfChoice(vote, costs) ??
      problemOfPoints(vote, terms) ??
      problemOfLimits(vote, terms, costs);
    if (problem) refuse(line, problem);
    voters.add(vote.voterId);
    return vote;
  });
}

function readChoice(field: string): string[] {
  return field === '' ? [] : field.split(',').map((id) => id.trim());
}

/** One for each project; of a ranking as many for the first as projects may be ranked, then one less. */
function impliedPoints(chosen: string[], terms: PabulibTerms, projects: number): number[] {
  const most = terms.voteType === 'ordinal' ? (terms.maxLength ?? projects) : null;
  return chosen.map((_, place) => (most === null ? 1 : most - place));
}

function problemOfPoints(
  { voterId, projects, points }: PabulibVote,
  { maxSumPoints }: PabulibTerms,
): string | null {
  if (points.length !== projects.length)
    return `voter "${voterId}" gives points ${points.length} times, and chose ${projects.length}`;
  const odd = points.find((given) => !Number.isSafeInteger(given) || given < 0);
  if (odd !== undefined) return `voter "${voterId}" gives points that are no whole number`;
  const sum = points.reduce((total, given) => total + given, 0);
  return maxSumPoints !== null && sum > maxSumPoints
    ? `voter "${voterId}" gives ${sum} points, and max_sum_points is ${maxSumPoints}`
    : null;
}

function problemOfVoter({ voterId }: PabulibVote, voters: Set<string>): string | null {
  if (voterId === '') return 'a ballot without a voter';
  return voters.has(voterId) ? `voter "${voterId}" has two ballots` : null;
}

function problemOfChoice(
  { voterId, projects }: PabulibVote,
  costs: Map<string, number>,
): string | null {
  const unknown = projects.find((id) => !costs.has(id));
  if (unknown !== undefined)
    return `voter "${voterId}" chose "${unknown}", which is no project of this file`;
  const twice = projects.find((id, index) => projects.indexOf(id) !== index);
  return twice === undefined ? null : `voter "${voterId}" chose project "${twice}" twice`;
}

function problemOfLimits(
  vote: PabulibVote,
  terms: PabulibTerms,
  costs: Map<string, number>,
): string | null {
  const chosen = `voter "${vote.voterId}" chose ${vote.projects.length}`;
  const { minLength, maxLength, maxSumCost } = terms;
  if (vote.projects.length < minLength) return `${chosen}, and min_length is ${minLength}`;
  if (maxLength !== null && vote.projects.length > maxLength)
    return `${chosen}, and max_length is ${maxLength}`;
  if (maxSumCost === null) return null;
  const cost = vote.projects.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
  return cost > maxSumCost
    ? `voter "${vote.voterId}" chose projects that cost more than max_sum_cost`
    : null;
}
