import type { Api } from './api.js';
import { newNonce, type OpenDecision } from './factories.js';

/** What a ballot says, its options written as letters: `a` is the first that is listed. */
export type Said = { options: string } | { ranking: string[] } | { scores: Record<string, number> };

/** Casts a ballot of any form; the payload. */
export function castChoice(api: Api, decision: OpenDecision, said: Said, nonce = newNonce()) {
  return api.mutate<{ ballot: { leaf: string } | null }>(
    'castBallot',
    {
      decisionId: decision.id,
      choice: choiceFor(decision, said),
      nonce,
      publicChoiceAccepted: true,
    },
    'ballot { leaf }',
  );
}

function choiceFor({ options }: OpenDecision, said: Said) {
  const idOf = (letter: string) => options['abcdefgh'.indexOf(letter)]!.id;
  if ('options' in said) return { options: [...said.options].map(idOf) };
  if ('ranking' in said) return { ranking: said.ranking.map((rank) => [...rank].map(idOf)) };
  const scores = Object.entries(said.scores);
  return { scores: scores.map(([letter, score]) => ({ optionId: idOf(letter), score })) };
}
