import { excerptOf } from '../../foundation/text/excerpt.js';
import { step, StoryStepKind, type StoryStep } from './fate.js';
import type { AnswerFacts, ProposalFacts } from './fate-facts.js';

/** As much of an answer as a line has room for; the whole of it is a tap away. */
const EXCERPT = 120;

/** What happened to a proposal without moving it: its author changed it, a body was asked about it or answered. */
export function asidesOf({ id: proposalId, authorId, answers, edits }: ProposalFacts): StoryStep[] {
  const edited = edits.map(({ editedAt: at, note: reason }) =>
    step(StoryStepKind.EDITED, { proposalId, at, reason, byId: authorId }),
  );
  return [...edited, ...answers.flatMap((answer) => answerSteps(proposalId, answer))];
}

/** The answer that is owed; or the one that was given, and what corrected it since. */
function answerSteps(proposalId: string, { unitId, askedAt, dueAt, given }: AnswerFacts) {
  const about = { proposalId, byId: unitId };
  const [standing] = given;
  const first = given.at(-1);
  if (!standing || !first)
    return [step(StoryStepKind.ANSWER_OWED, { ...about, at: askedAt, answerBy: dueAt })];
  const said = { ...about, at: standing.answeredAt, excerpt: excerptOf(standing.body, EXCERPT) };
  if (given.length === 1) return [step(StoryStepKind.ANSWER_GIVEN, said)];
  // What no longer holds is dated, but its words are not repeated.
  const before = step(StoryStepKind.ANSWER_GIVEN, { ...about, at: first.answeredAt });
  return [before, step(StoryStepKind.ANSWER_CORRECTED, said)];
}

/** The first day by which a body that was asked still owes its answer, and which body; null when none does. */
export function nextAnswerOwed({ answers }: ProposalFacts): AnswerFacts | null {
  const owed = answers.filter(({ given }) => given.length === 0);
  return owed.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

/**
 * Puts what happened beside the line into it, each before the first step that came later. The line keeps its order: its last
 * step is how things stand, however old. Of changes by the author that follow each other the last one tells.
 */
export function weaveIn(asides: readonly StoryStep[], line: readonly StoryStep[]): StoryStep[] {
  const time = ({ at }: StoryStep) => at?.getTime() ?? Infinity;
  const waiting = asides.toSorted((a, b) => time(a) - time(b));
  const woven = line.flatMap((next) => {
    const later = waiting.findIndex((aside) => time(aside) > time(next));
    return [...waiting.splice(0, later < 0 ? waiting.length : later), next];
  });
  return [...woven, ...waiting].filter(
    ({ kind }, index, all) =>
      kind !== StoryStepKind.EDITED || all[index + 1]?.kind !== StoryStepKind.EDITED,
  );
}
