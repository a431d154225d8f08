import type { RequestContext } from '../../../foundation/context.js';
import { badInput, notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { Loaders } from '../../../foundation/loaders/index.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { viewerOfResident } from '../../accounts/find-viewer.js';
import type { AssistanceChannel } from './assistance.js';
import { canAssistPerson } from './assistance.policy.js';
import { keepAssistance } from './keep-assistance.js';
import { RECORDED_ACTS, type Place, type RecordedAct, type RecordedActs } from './recorded-acts.js';
import { recordedBefore } from './recorded-before.js';
import { recorderUnit } from './recorder-unit.js';

/** What a resident told somebody who works for their community. */
export interface RecordForResident {
  /** The resident whose it is. */
  personId: string;
  channel: AssistanceChannel;
  /** For which of their bodies an official writes it down. */
  unitId?: string | null;
  /** Exactly one of them. */
  act: { [Name in keyof RecordedActs]?: RecordedActs[Name] | null };
}

/**
 * Does for a resident what they would do themselves, and keeps who wrote it down. Judged twice: whoever writes it down by
 * whether they may, and the act by whether the resident may, who gets none of the other's powers. Returns the assistance's id.
 */
export async function recordForResident(
  context: RequestContext,
  input: RecordForResident,
): Promise<string> {
  const recorderId = requirePerson(context.viewer);
  const [name, act, does] = onlyAct(input);
  const place = await does.place(context, act);
  if (!place) throw within(name, notFound(does.placeField));
  insist(canAssistPerson(context.viewer, place.communityId, input.personId));
  const unitId = recorderUnit(context.viewer, place.communityId, input.unitId ?? null);
  const resident = await residentHere(context, input.personId, place);
  const { kind } = does;
  const { personId, channel } = input;
  const kept = keepAssistance({ kind, channel, ...place, personId, recorderId, unitId });
  const subjectId = await does
    .run(contextOf(context, resident), act, kept)
    .catch((error: unknown) => {
      throw error instanceof Refusal ? within(name, error) : error;
    });
  const assistanceId = await recordedBefore(context, { kind, subjectId, personId, recorderId });
  if (assistanceId) return assistanceId;
  // Nothing was made now, nor by an earlier attempt of theirs: the resident has done it already.
  throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'doneThemselves' });
}

type OneAct = [name: keyof RecordedActs, act: object, does: RecordedAct<object>];

function onlyAct({ act }: RecordForResident): OneAct {
  const names = Object.keys(RECORDED_ACTS) as (keyof RecordedActs)[];
  const given = names.filter((name) => act[name]);
  const [name] = given;
  if (!name || given.length > 1)
    throw badInput('act', 'oneActOnly', { acts: names.join(', '), given: given.length });
  return [name, act[name]!, RECORDED_ACTS[name] as unknown as RecordedAct<object>];
}

/** The resident as the policies of what they do see them; whoever isn't one here is as unknown as whoever isn't anybody. */
async function residentHere(
  { platform }: RequestContext,
  personId: string,
  { communityId }: Place,
): Promise<Viewer> {
  const resident = await viewerOfResident(platform, personId);
  if (!resident?.residentOf.includes(communityId)) throw notFound('personId');
  return resident;
}

/** Nothing that was loaded for the one is shown to the other. */
function contextOf(context: RequestContext, viewer: Viewer): RequestContext {
  const own = { ...context, viewer, cookies: null };
  own.loaders = new Loaders(own);
  return own;
}

/** A refusal of the act itself, with the field where it stands in this input. */
function within(name: keyof RecordedActs, { reason, field }: Refusal): Refusal {
  return new Refusal(reason, field.length > 0 ? ['input', 'act', name, ...field.slice(1)] : []);
}
