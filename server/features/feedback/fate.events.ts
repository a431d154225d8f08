import type { SharedRecord } from '../../foundation/events/stream-sql.js';
import { kindOfId } from '../../foundation/ids.js';
import type { FateNews } from './fate-news.js';

/** Something that a person took part in has come further. */
export const FATE_CHANGED = 'FATE_CHANGED';

/** The event on each one's own stream: what it is about, and never what anybody chose. */
export function fateChanged(
  { kind, subjectId }: Pick<FateNews, 'kind' | 'subjectId'>,
  personIds: string[],
): SharedRecord {
  const ids = { kind, [`${kindOfId(subjectId)}Id`]: subjectId };
  return { streamIds: personIds, kind: FATE_CHANGED, ids };
}
