import type { Transaction } from '../../foundation/database/transaction.js';
import type { MessageParams } from '../../foundation/errors/refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { inLocale, LOCALES, type LocalizedText } from '../../foundation/text/localized-text.js';
import { sayIn } from '../../i18n/say.js';
import { lockProposals } from '../proposals/lock-proposals.js';
import { moveProposals, type ProposalMove } from '../proposals/move-proposals.js';
import { ProposalStatus } from '../proposals/proposal-status.js';
import type { DecisionOption } from './decision-option.js';
import type { DecisionTurned } from './decisions.hooks.js';
import { refuseOver } from './draft-options.js';
import type { TallyResult } from './methods/method.js';

/** The proposals on a new ballot are shortlisted from now on. */
export async function shortlistOptions(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned,
  actorId: string,
): Promise<void> {
  const reason = (locale: (typeof LOCALES)[number]) =>
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
  turned.options.forEach(({ proposalId }, index) => {
    if (proposalId) refuseOver(locked.get(proposalId)!, index);
  });
  await moveProposals(platform, tx, moves);
}

/** What the count says of each proposal on the ballot: adopted, or not and why. */
export function settleOptions(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned & { result: TallyResult },
): Promise<void> {
  const moves = proposalsOf(turned).map(({ optionId, ...move }) => ({
    ...move,
    ...verdictOn(optionId, turned.result),
    actorId: null,
  }));
  return moveProposals(platform, tx, moves);
}

function verdictOn(optionId: string, result: TallyResult) {
  const place = result.options.findIndex((option) => option.optionId === optionId);
  const { votes, selected } = result.options[place]!;
  const adopted = result.passed && selected;
  const params: MessageParams = { votes, ballots: result.ballots, place: place + 1 };
  return {
    status: adopted ? ProposalStatus.ADOPTED : ProposalStatus.DECLINED,
    reason: inBoth((locale) => {
      if (!result.passed) return sayIn(locale, 'decisions.notPassed', params);
      return adopted
        ? sayIn(locale, 'decisions.adopted', params)
        : sayIn(locale, 'decisions.notSelected', params);
    }),
  };
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

function inBoth(say: (locale: (typeof LOCALES)[number]) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
}
