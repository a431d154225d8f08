import {
  Arg,
  Ctx,
  Extensions,
  FieldResolver,
  Int,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql';
import { ViewerType } from '../../features/accounts/accounts.resolver.js';
import type { RequestContext } from '../../foundation/context.js';
import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { defineViewerLoader } from '../../foundation/loaders/index.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { toFeedEvent } from '../feeds/to-feed-event.js';
import { PersonEvent } from './person-event.js';
import { PERSON_EVENT_TYPES } from './person-events.js';

const KINDS = Object.keys(PERSON_EVENT_TYPES)
  .map((kind) => `'${kind}'`)
  .join(', ');

const newestFirst: Keyset = {
  name: 'updates',
  from: 'stream_event t',
  parent: 't.stream_id',
  // A kind that a newer server writes is none that this one could show.
  where: `t.kind IN (${KINDS})`,
  keys: [{ sql: 't.seq', type: 'bigint' }],
  direction: 'DESC',
  id: 't.seq::text',
};

/** The viewer's own events by number. */
const ownBySeq = defineViewerLoader<string, PersonEvent | null>(
  async (seqs, { platform, viewer }) => {
    const rows: LoggedEvent[] = await platform.db.query(
      `SELECT stream_id AS "streamId", seq, kind, ids, at FROM stream_event
     WHERE stream_id = $1 AND seq = ANY($2::bigint[])`,
      [viewer.personId, seqs],
    );
    const events = rows.map((row) => toFeedEvent(row, PERSON_EVENT_TYPES, platform.epoch));
    const bySeq = new Map(rows.map(({ seq }, index) => [String(seq), events[index]!]));
    return seqs.map((seq) => bySeq.get(seq) ?? null);
  },
);

const updates = {
  pages: pageLoader(newestFirst),
  count: countLoader(newestFirst),
  nodes: ownBySeq,
};

// An interface has no instances of its own; the events are of the types that implement it.
const PersonEventConnection = connectionOf(
  () => PersonEvent as unknown as ClassType<PersonEvent>,
  'PersonEvent',
);

@Resolver(() => ViewerType)
export class ViewerUpdatesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => PersonEventConnection, {
    description:
      'What you were told so far, newest first: what `myUpdates` delivered, also while you were away.',
  })
  updates(
    @Root() { person }: ViewerType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<PersonEvent>> {
    const request = { parent: person.id, first, after: after ?? null };
    return readConnection(context, updates, request);
  }
}
