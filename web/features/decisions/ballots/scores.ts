import type { Scores } from '../choice';

/** What a ballot gives an option; undefined where it says nothing of it. */
export const scoreOf = ({ scores }: Scores, optionId: string): number | undefined =>
  scores.find((given) => given.optionId === optionId)?.score;

/** The same ballot with another number for one option; null takes it away. */
export function withScore({ scores }: Scores, optionId: string, score: number | null): Scores {
  const others = scores.filter((given) => given.optionId !== optionId);
  return { scores: score === null ? others : [...others, { optionId, score }] };
}

/** What so many votes for one option cost of the credits. */
export const creditsFor = (method: string, votes: number) =>
  method === 'QUADRATIC' ? votes ** 2 : votes;

/** What a ballot has spent of its credits. */
export const spentOn = (method: string, { scores }: Scores) =>
  scores.reduce((sum, { score }) => sum + creditsFor(method, score), 0);
