/** A GraphQL document, and by its type what it answers. */
export interface Operation<Result> {
  document: string;
  /** Never there: it only carries the type. */
  readonly result?: Result;
}

/** A refusal the API explains. */
export interface UserError {
  code: string;
  message: string;
  field: string[];
}

/** What every mutation answers. */
export type Payload<Result> = Result & { userErrors: UserError[] };

type MutationOf<Result> = Operation<{ payload: Payload<Result> }>;

/** The demo's people, to find one who may set things up. */
export const DEMO_PEOPLE: Operation<{
  demo: { people: { role: string; person: { id: string } }[] } | null;
}> = {
  document: '{ demo { people { role person { id } } } }',
};

/** The result of a decision, and how many ballots are stored. */
export const RESULT: Operation<{ decision: DecisionResult | null }> = {
  document: `query ($id: ID!) { decision(id: $id) {
    ballots(first: 1) { totalCount }
    tally { final ballots options { option { id } votes selected } }
  } }`,
};

/** A decision as `RESULT` answers it. */
interface DecisionResult {
  ballots: { totalCount: number };
  tally: {
    final: boolean;
    ballots: number;
    options: { option: { id: string }; votes: number; selected: boolean }[];
  } | null;
}

/** The steps of a replay, in their order. */
export const STEPS = {
  signIn: mutation<{ viewer: { person: { id: string } } | null }>(
    'demoSignIn',
    'viewer { person { id } }',
  ),
  createCommunity: mutation<{ community: { id: string } | null }>(
    'createCommunity',
    'community { id }',
  ),
  createUnit: mutation<{ unit: { id: string } | null }>('createUnit', 'unit { id }'),
  createBoard: mutation<{ board: { id: string } | null }>('createBoard', 'board { id }'),
  publishProposal: mutation<{ proposal: { id: string } | null }>(
    'publishProposal',
    'proposal { id }',
  ),
  changePhase: mutation<object>('changePhase', ''),
  createDecision: mutation<{ decision: CreatedDecision | null }>(
    'createDecision',
    'decision { id options { id proposal { id } } }',
  ),
  importVoters: mutation<{ voters: { voter: string; token: string }[] }>(
    'demoImportVoters',
    'voters { voter token }',
  ),
  openDecision: mutation<object>('openDecision', ''),
  castBallot: mutation<{ ballot: { leaf: string } | null }>('castBallot', 'ballot { leaf }'),
  closeDecision: mutation<object>('closeDecision', ''),
};

interface CreatedDecision {
  id: string;
  options: { id: string; proposal: { id: string } | null }[];
}

// Every mutation takes one input, named after it, and answers one payload.
function mutation<Result>(name: string, selection: string): MutationOf<Result> {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const payload = `payload: ${name}(input: $input) { ${selection} userErrors { code message field } }`;
  return { document: `mutation ($input: ${input}) { ${payload} }` };
}
