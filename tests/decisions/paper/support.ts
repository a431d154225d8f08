import { sendSheet } from '../../support/send-sheet.js';
import type { Actor, OpenDecision, Scene } from '../../support/factories.js';
import type { TestServer } from '../../support/test-server.js';

/** A place where ballots on paper are handed out. */
export interface Desk {
  server: TestServer;
  scene: Scene;
}

/** What is asked of a decision with paper. */
export const PAPER = `query ($id: ID!) { decision(id: $id) { status turnout { cast onPaper paperOut version }
  paper { handedOut ballots invalid notReturned until endedAt endNote
    batches { id ballots invalid note sha256 countedInBy { id } takenOutAt takenOutFor } }
  viewerPaper { handedOutBy { id } } viewerOnRoll
  viewerCan { castBallot { allowed code reason } handOutPaper { allowed } countPaper { allowed reason } close { allowed reason } }
  tally { ballots version options { option { label } votes }
    parts { way ballots options { option { label } votes score } } } } }`;

/** The answer to it. */
export interface WithPaper {
  status: string;
  turnout: { cast: number; onPaper: number; paperOut: number; version: number };
  paper: {
    handedOut: number;
    ballots: number;
    invalid: number;
    notReturned: number;
    until: string | null;
    endedAt: string | null;
    endNote: string | null;
    batches: {
      id: string;
      ballots: number;
      invalid: number;
      note: string;
      sha256: string;
      countedInBy: { id: string };
      takenOutAt: string | null;
      takenOutFor: string | null;
    }[];
  } | null;
  viewerPaper: { handedOutBy: { id: string } } | null;
  viewerOnRoll: boolean;
  viewerCan: Record<
    'castBallot' | 'handOutPaper' | 'countPaper' | 'close',
    { allowed: boolean; code?: string | null; reason?: string | null }
  >;
  tally: Part & { version: number; parts: (Part & { way: string })[] };
}

interface Part {
  ballots: number;
  options: { option: { label: string }; votes: number }[];
}

/** Asks for it, as somebody sees it. */
export async function readPaper(by: Actor, { id }: Pick<OpenDecision, 'id'>): Promise<WithPaper> {
  return (await by.api.ask<{ decision: WithPaper }>(PAPER, { id })).decision;
}

/** Votes by the label of their option. */
export const votesIn = ({ options }: Part) =>
  Object.fromEntries(options.map(({ option, votes }) => [option.label, votes]));

/** Hands a ballot on paper out. */
export function handOut({ scene }: Desk, { id }: OpenDecision, to: Pick<Actor, 'id'>, by?: Actor) {
  return (by ?? scene.facilitator).api.mutate<{ decision: { id: string } | null }>(
    'handOutPaperBallot',
    { decisionId: id, personId: to.id },
    'decision { id }',
  );
}

/** Takes one back. */
export function takeBack({ scene }: Desk, { id }: OpenDecision, from: Pick<Actor, 'id'>) {
  return scene.facilitator.api.mutate(
    'takeBackPaperBallot',
    { decisionId: id, personId: from.id },
    'decision { id }',
  );
}

/** Looks at a file. */
export async function preview(
  { server, scene }: Desk,
  { id: decisionId }: OpenDecision,
  text: string,
  format = 'CSV',
) {
  const { id: uploadId } = await sendSheet(server, scene.facilitator, text);
  const payload = await scene.facilitator.api.mutate<{ preview: Preview | null }>(
    'previewPaperBallots',
    { decisionId, uploadId, format },
    `preview { ballots invalid faults { line message } invalidLines { line count message }
      options { option { label } votes } }`,
  );
  return { ...payload, uploadId };
}

/** What a file holds. */
export interface Preview {
  ballots: number;
  invalid: number;
  faults: { line: number; message: string }[];
  invalidLines: { line: number; count: number; message: string }[];
  options: Part['options'];
}

/** Counts a file in, as it is looked at. */
export async function countIn(
  desk: Desk,
  decision: OpenDecision,
  text: string,
  more: Record<string, unknown> = {},
) {
  const { preview: seen, uploadId } = await preview(desk, decision, text);
  return desk.scene.facilitator.api.mutate<{ batch: { id: string } | null }>(
    'countPaperBallots',
    {
      decisionId: decision.id,
      uploadId,
      format: 'CSV',
      note: 'Counted in the hall by the committee',
      ballots: seen?.ballots ?? 0,
      invalid: seen?.invalid ?? 0,
      ...more,
    },
    'batch { id }',
  );
}
