import type { Transaction } from '../../foundation/database/transaction.js';
import type { MessageParams } from '../../foundation/errors/refusal.js';
import type { Platform } from '../../foundation/platform.js';
import {
  inLocale,
  LOCALES,
  type Locale,
  type LocalizedText,
} from '../../foundation/text/localized-text.js';
import { sayIn } from '../../i18n/say.js';
import { lockProposals } from '../proposals/lock-proposals.js';
import { moveProposals, type ProposalMove } from '../proposals/move-proposals.js';
import { ProposalStatus } from '../proposals/proposal-status.js';
import type { DecisionOption } from './decision-option.js';
import type { DecisionTurned } from './decisions.hooks.js';
import { refuseOver } from './draft-options.js';
import type { TallyResult } from './methods/method.js';
import { METHODS } from './methods/registry.js';

/** The proposals on a new ballot are shortlisted from now on. */
export async function shortlistOptions(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned,
  actorId: string,
): Promise<void> {
  const reason = (locale: Locale) =>
    sayIn(locale, 'decisions.shortlisted', {
      question: inLocale(turned.decision.question, locale),
    });
  const moves = proposalsOf(turned).map((move) => ({
    ...move,
    status: ProposalStatus.SHORTLISTED,
    reason: inBoth(reason),
    actorId,
  }));
  // One of them may have been merged or declined since the options were drafted.
  const locked = await lockProposals(
    tx,
    moves.map(({ proposalId }) => proposalId),
  );
  turned.options.forEach(({ kind, proposalId }, index) => {
    const field = kind === 'YES' ? 'proposalId' : `options.${index}.proposalId`;
    if (proposalId) refuseOver(locked.get(proposalId)!, field);
  });
  await moveProposals(platform, tx, moves);
}

/** The proposals of a withdrawn ballot are open again, unless another ballot to come or open lists them too. */
export async function releaseOptions(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned,
  said: Pick<ProposalMove, 'reason' | 'actorId'>,
): Promise<void> {
  const listed = proposalsOf(turned);
  const released = await shortlistedHereOnly(tx, turned.decision.id, listed);
  const moves = listed
    .filter(({ proposalId }) => released.has(proposalId))
    .map((move) => ({ ...move, ...said, status: ProposalStatus.OPEN }));
  return moveProposals(platform, tx, moves);
}

async function shortlistedHereOnly(
  tx: Transaction,
  decisionId: string,
  listed: OptionMove[],
): Promise<Set<string>> {
  const ids = listed.map(({ proposalId }) => proposalId);
  // Locked in a statement of its own: what another withdrawal changed while this one waited is seen by the next.
  await lockProposals(tx, ids);
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT p.id FROM proposal p WHERE p.id = ANY($1::text[]) AND p.status = 'SHORTLISTED' AND NOT EXISTS (
       SELECT 1 FROM decision_option o JOIN decision d ON d.id = o.decision_id
       WHERE o.proposal_id = p.id AND d.id <> $2 AND d.status IN ('SCHEDULED', 'OPEN'))`,
    [ids, decisionId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What the count says of each proposal on the ballot: adopted, or not and why. */
export function settleOptions(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned & { result: TallyResult },
): Promise<void> {
  const { runoff } = turned.result;
  // Those that can meet in a run-off wait for it on the shortlist.
  const settled = proposalsOf(turned).filter(({ optionId }) => !runoff.includes(optionId));
  const moves = settled.map(({ optionId, ...move }) => ({
    ...move,
    ...verdictOn(optionId, turned),
    actorId: null,
  }));
  return moveProposals(platform, tx, moves);
}

function verdictOn(
  optionId: string,
  { decision, result }: Pick<DecisionTurned, 'decision'> & { result: TallyResult },
) {
  const place = result.options.findIndex((option) => option.optionId === optionId);
  const { votes, selected } = result.options[place]!;
  const adopted = result.passed && selected;
  const params: MessageParams = { votes, ballots: result.ballots, place: place + 1 };
  const say = isTicked(decision) ? sayVotes : sayPlace;
  return {
    status: adopted ? ProposalStatus.ADOPTED : ProposalStatus.DECLINED,
    reason: inBoth((locale) =>
      adopted && decision.method === 'YES_NO'
        ? sayIn(locale, 'decisions.adoptedByYes', params)
        : say(locale, params, { passed: result.passed, adopted }),
    ),
  };
}

/** Where options are ranked or scored, how many ballots name one says little: its place does. */
function isTicked({ method, rules }: DecisionTurned['decision']): boolean {
  return METHODS[method].form(rules) === 'TICKS';
}

interface Outcome {
  passed: boolean;
  adopted: boolean;
}

function sayVotes(locale: Locale, params: MessageParams, { passed, adopted }: Outcome): string {
  if (!passed) return sayIn(locale, 'decisions.notPassed', params);
  return adopted
    ? sayIn(locale, 'decisions.adopted', params)
    : sayIn(locale, 'decisions.notSelected', params);
}

function sayPlace(locale: Locale, params: MessageParams, { passed, adopted }: Outcome): string {
  if (!passed) return sayIn(locale, 'decisions.placedInVain', params);
  return adopted
    ? sayIn(locale, 'decisions.adoptedByPlace', params)
    : sayIn(locale, 'decisions.notSelectedByPlace', params);
}

type OptionMove = Pick<
  ProposalMove,
  'proposalId' | 'boardId' | 'mergedIntoId' | 'decisionId' | 'at'
> & { optionId: string };

function proposalsOf({ decision, board, options, at }: DecisionTurned): OptionMove[] {
  return options.flatMap(({ id, proposalId }: DecisionOption) =>
    proposalId
      ? [
          {
            optionId: id,
            proposalId,
            boardId: board.id,
            mergedIntoId: null,
            decisionId: decision.id,
            at,
          },
        ]
      : [],
  );
}

function inBoth(say: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
}
