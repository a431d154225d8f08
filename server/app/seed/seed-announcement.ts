import { FOUNDING_RULES } from '../../features/communities/rulebook.js';
import { Board } from '../../features/communities/board.js';
import { DecisionOption } from '../../features/decisions/decision-option.js';
import {
  DecisionBasis,
  DecisionStatus,
  Disclosure,
  TallyVisibility,
} from '../../features/decisions/decision.enums.js';
import { Decision } from '../../features/decisions/decision.js';
import {
  DECISION_SCHEDULED,
  decisionEvent,
  OBJECTION_ANSWERED,
  OBJECTION_RAISED,
  objectionEvent,
} from '../../features/decisions/decisions.events.js';
import { decisionScheduled } from '../../features/decisions/decisions.hooks.js';
import { shortlistOptions } from '../../features/decisions/move-options.js';
import { Objection } from '../../features/decisions/objection.js';
import { LOCALES } from '../../foundation/text/localized-text.js';
import { newId } from '../../foundation/ids.js';
import { sayIn } from '../../i18n/say.js';
import type { SeedAnnouncement, SeedBoard } from './content/content-types.js';
import type { PastEvent, SeedFrame } from './seed-board.js';
import { atTime, CURRENCY } from './seed-decision.js';
import { ago, stored } from './texts.js';

interface AnnouncementFrame {
  board: SeedBoard;
  boardId: string;
  proposalIds: Map<string, string>;
  vote: SeedAnnouncement;
}

/** Writes a vote that is announced and public but not open yet, with what residents have against it. */
export async function seedAnnouncement(
  frame: SeedFrame,
  own: AnnouncementFrame,
  past: PastEvent[],
): Promise<void> {
  const { platform, manager, people, now } = frame;
  const { board, boardId, vote } = own;
  const announcedAt = ago(now, vote.announcedMinutesAgo);
  const row = toDecision(frame, own, announcedAt);
  const options = toOptions(own, row.id);
  await manager.insert(Decision, row);
  await manager.insert(DecisionOption, options);
  const announced = atTime(frame, past, announcedAt);
  announced.record(decisionEvent(DECISION_SCHEDULED, boardId, row.id));
  const turned = {
    decision: await manager.findOneByOrFail(Decision, { id: row.id }),
    board: await manager.findOneByOrFail(Board, { id: boardId }),
    options,
    at: announcedAt,
  };
  const facilitatorId = people.facilitatorIds.get(board.communityKey)!;
  await shortlistOptions(platform, announced, turned, facilitatorId);
  await decisionScheduled.run(platform, announced, turned);
  await seedObjections(frame, own, row.id, past);
}

function toDecision({ people, now }: SeedFrame, own: AnnouncementFrame, announcedAt: Date) {
  const { board, boardId, vote } = own;
  const { buildingIds } = people.areas.get(board.communityKey)!;
  return {
    id: newId('decision'),
    version: 1,
    boardId,
    question: stored(vote.question),
    method: 'YES_NO' as const,
    rules: { minChoices: 1, tieRule: 'LISTED_ORDER' as const },
    status: DecisionStatus.SCHEDULED,
    disclosure: Disclosure.OPEN,
    tallyVisibility: TallyVisibility.LIVE,
    basis: DecisionBasis[vote.basis],
    binding: true,
    unitId: people.unitIds.get(`${board.communityKey}/${vote.unitKey}`)!,
    moneySource: stored(vote.moneySource),
    currency: CURRENCY,
    answerBy: ago(now, -vote.answerInDays * 1_440),
    rollAreaId: buildingIds.get(vote.rollBuilding)!,
    quorumPercent: vote.quorumPercent,
    publicUntil: ago(announcedAt, -FOUNDING_RULES.publicityHours * 60),
    opensAt: ago(now, -vote.opensInMinutes),
    closesAt: ago(now, -vote.closesInMinutes),
    createdAt: announcedAt,
  };
}

/** Yes, no and abstain; yes stands for the proposal and costs what it costs. */
function toOptions({ board, proposalIds, vote }: AnnouncementFrame, decisionId: string) {
  const { key, cost } = board.proposals.find((proposal) => proposal.key === vote.proposalKey)!;
  return (['YES', 'NO', 'ABSTAIN'] as const).map((kind, index): DecisionOption => {
    const asked = kind === 'YES';
    return Object.assign(new DecisionOption(), {
      id: newId('option'),
      decisionId,
      kind,
      label: Object.fromEntries(
        LOCALES.map((locale) => [locale, sayIn(locale, `options.${kind}`)]),
      ),
      cost: asked && cost !== null ? cost * 100 : null,
      currency: CURRENCY,
      proposalId: asked ? proposalIds.get(key)! : null,
      position: index + 1,
    });
  });
}

async function seedObjections(
  frame: SeedFrame,
  { board, boardId, vote }: AnnouncementFrame,
  decisionId: string,
  past: PastEvent[],
): Promise<void> {
  const { manager, people, now } = frame;
  const residents = people.residents.get(board.communityKey)!;
  for (const { building, text, minutesAgo, answer } of vote.objections) {
    // The last of the building: the first ones have names and other parts to play.
    const author = residents.findLast((one) => one.building === building && !one.untouched)!;
    const id = newId('objection');
    const createdAt = ago(now, minutesAgo);
    const answeredAt = answer ? ago(now, answer.minutesAgo) : null;
    await manager.insert(Objection, {
      id,
      decisionId,
      boardId,
      authorId: author.id,
      body: stored(text),
      createdAt,
      answer: answer ? stored(answer.text) : null,
      answeredById: answer ? people.facilitatorIds.get(board.communityKey)! : null,
      answeredAt,
    });
    const ids = { decisionId, objectionId: id };
    past.push({ record: objectionEvent(OBJECTION_RAISED, boardId, ids), at: createdAt });
    if (answeredAt)
      past.push({ record: objectionEvent(OBJECTION_ANSWERED, boardId, ids), at: answeredAt });
  }
}
