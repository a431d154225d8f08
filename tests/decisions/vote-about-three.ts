import { buildDecision, type OpenDecision, type Scene } from '../support/factories.js';

/** A decision about options a, b and c that cost 50, 84 and 96 thousand. */
export function decide(
  scene: Scene,
  method: string,
  rules: Record<string, unknown> = {},
): Promise<OpenDecision> {
  const costs = [5_000_000, 8_400_000, 9_600_000];
  const options = ['a', 'b', 'c'].map((label, place) => ({ label, cost: costs[place] }));
  return buildDecision(scene, { method, options, rules: { tieRule: 'LISTED_ORDER', ...rules } });
}

/** All that is told of a count and of who chose what. */
export const RESULT = `query ($id: ID!) { decision(id: $id) { ballotForm
  ballots { nodes { options { label } ranking { label } scores { option { label } score } } }
  tally { ballots passed options { option { label } votes score selected } runoff { label }
    conditions { kind met } details { __typename
      ... on TransferCount { stages { number from { label } reason quota nonTransferable tiedWith { label }
        standings { option { label } votes change status } } }
      ... on PairwiseCount { ranking { label }
        comparisons { option { label } other { label } votes strongestPath majority place } }
      ... on StarCount { finalists { label } preferring indifferent decidedBy tiedWith { label } }
      ... on GradeCount { grades { option { label } counts median better worse } }
      ... on SharesCount { perVoter completion { label } unpaid { option { label } left }
        paid { option { label } supporters share gaveAll tiedWith { label } } } } } } }`;

interface Labelled {
  label: string;
}

/** The answer to it. */
export interface Result {
  decision: {
    ballotForm: string;
    ballots: { nodes: { ranking: Labelled[][] | null; scores: unknown[] | null }[] };
    tally: {
      passed: boolean;
      options: { option: Labelled; score: number; selected: boolean }[];
      runoff: Labelled[];
      conditions: { kind: string; met: boolean }[];
      details: Record<string, unknown> | null;
    };
  };
}

/** Asks for it. */
export async function readResult(scene: Scene, { id }: OpenDecision): Promise<Result['decision']> {
  return (await scene.facilitator.api.ask<Result>(RESULT, { id })).decision;
}

/** What options say, one after the other. */
export const labels = (options: Labelled[]) => options.map(({ label }) => label).join('');
