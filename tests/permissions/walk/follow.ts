import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { encodeCursor } from '../../../server/foundation/events/cursor.js';
import { newId } from '../../../server/foundation/ids.js';
import type { LiveOperation, TestSocket } from '../../support/socket.js';
import type { TestServer } from '../../support/test-server.js';
import type { SubscriptionRow } from '../table/subscriptions.js';
import type { Viewer } from '../world/company.js';
import type { Learnt } from './ask.js';
import { Selections } from './selection.js';
import type { Thing } from './things.js';

/** What came of trying to follow something: its messages so far, or the refusal. */
export interface Followed {
  messages: Record<string, unknown>[];
  refused: Learnt['errors'];
}

/** Who tries to follow what. */
export interface Attempt {
  viewer: Viewer;
  thing: Thing | null;
  name: string;
  row: SubscriptionRow;
}

/** The end of a log that holds nothing. */
const NOTHING = 'nothing';

/** Follows things with everything that their messages hold. */
export class Follower {
  constructor(
    private readonly server: TestServer,
    private readonly schema: GraphQLSchema,
  ) {}

  /** A document that follows something from its beginning. */
  document({ name, row, thing, viewer }: Attempt): string {
    const root: GraphQLObjectType = this.schema.getSubscriptionType()!;
    const args = row.of ? [`${row.of.argument}: "${thing!.id}"`] : [];
    const log = row.log?.(thing, viewer);
    if (log) args.push(`after: "${this.cursor(log, 0)}"`);
    const selections = new Selections(this.schema, {
      [`${root.name}.${name}`]: args.join(', '),
    });
    return `subscription { ${selections.field(root, root.getFields()[name]!)} }`;
  }

  /** Follows over a socket until all that was told before has come, or the present number, or a refusal. */
  async follow(socket: TestSocket, attempt: Attempt): Promise<Followed> {
    const operation = socket.subscribe<Record<string, unknown>>(this.document(attempt));
    const last = await this.lastCursor(attempt);
    // Of a log that holds nothing yet, nothing comes: a question behind it is answered meanwhile.
    const nothing = last === NOTHING && attempt.row.refused(attempt.viewer, attempt.thing) === null;
    if (nothing) await socket.subscribe('{ serverTime }').end();
    else await untilTold(operation, attempt.name, last);
    operation.stop();
    const refused = operation.errors.map(({ message, extensions }) => ({
      message,
      code: extensions?.code,
      path: '',
    }));
    return { messages: operation.all.filter((message) => Boolean(message)), refused };
  }

  /** The same attempt on something that never was. */
  never({ thing, ...attempt }: Attempt): Attempt {
    const kinds = { Board: 'board', Community: 'community', Decision: 'decision' } as const;
    return { ...attempt, thing: thing && { ...thing, id: newId(kinds[attempt.row.of!.type]) } };
  }

  private async lastCursor({ row, thing, viewer }: Attempt): Promise<string | null> {
    const streamId = row.log?.(thing, viewer);
    if (!streamId) return null;
    const rows: { seq: string | null }[] = await this.server.platform.db.query(
      'SELECT max(seq) AS seq FROM stream_event WHERE stream_id = $1',
      [streamId],
    );
    const seq = Number(rows[0]!.seq ?? 0);
    return seq === 0 ? NOTHING : this.cursor(streamId, seq);
  }

  private cursor(streamId: string, seq: number): string {
    return encodeCursor({ epoch: this.server.platform.epoch, streamId, seq });
  }
}

async function untilTold(
  operation: LiveOperation<Record<string, unknown>>,
  name: string,
  last: string | null,
): Promise<void> {
  const isLast = (data: Record<string, unknown>) =>
    last === null || (data[name] as { cursor?: string }).cursor === last;
  try {
    await operation.until(isLast);
  } catch {
    // It ended with a refusal, which is what is asked about.
  }
}
