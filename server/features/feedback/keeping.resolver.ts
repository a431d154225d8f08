import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { defineViewerLoader, groupedBy } from '../../foundation/loaders/index.js';
import { boardSeenBy } from '../communities/communities.loaders.js';
import { Community } from '../communities/community.js';
import { Unit } from '../communities/unit.js';
import { Keeping, keepingOf, type AlikePromises } from './keeping.js';

const keepingOfCommunity = keepingLoader('b.community_id');
const keepingOfUnit = keepingLoader('t.unit_id');

/** What became of the promises of each parent, as far as they are there for the viewer. */
function keepingLoader(parent: string) {
  return defineViewerLoader<string, Keeping>(async (ids, { platform, viewer }) => {
    const values: unknown[] = [ids];
    const visible = boardSeenBy(viewer, 'b');
    const given = visible.values.values();
    const seen = visible.sql.replaceAll('?', () => `$${values.push(given.next().value)}`);
    const rows: (AlikePromises & { parent: string })[] = await platform.db.query(
      `SELECT ${parent} AS parent, t.status, t.disputed_at IS NOT NULL AS disputed,
         t.settled_at IS NULL AND COALESCE(t.due_at, t.answer_by) < clock_timestamp() AS late, count(*) AS count
       FROM commitment t JOIN board b ON b.id = t.board_id
       WHERE ${parent} = ANY($1::text[]) AND ${seen} GROUP BY 1, 2, 3, 4`,
      values,
    );
    return groupedBy(ids, rows, (row) => row.parent).map(keepingOf);
  });
}

@Resolver(() => Community)
export class CommunityKeepingResolver {
  @FieldResolver(() => Keeping, { description: 'What became of what was promised here.' })
  keeping(@Root() { id }: Community, @Ctx() { loaders }: RequestContext): Promise<Keeping> {
    return loaders.load(keepingOfCommunity, id);
  }
}

@Resolver(() => Unit)
export class UnitKeepingResolver {
  @FieldResolver(() => Keeping, { description: 'What became of the promises it leads.' })
  keeping(@Root() { id }: Unit, @Ctx() { loaders }: RequestContext): Promise<Keeping> {
    return loaders.load(keepingOfUnit, id);
  }
}
