import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Cursor } from '../graphql/scalars.js';
import type { RequestContext } from '../context.js';
import type { LoaderDefinition } from '../loaders/index.js';
import { checkFirst, type PageOfIds, type PageRequest } from './keyset.js';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow; ask with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: 'Whether the page was asked for with `after`, so that others come before it.',
  })
  hasPreviousPage: boolean;

  @Field(() => Cursor, {
    nullable: true,
    description: 'Cursor of the first node; null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => Cursor, {
    nullable: true,
    description: 'Cursor of the last node; null on an empty page.',
  })
  endCursor: string | null;
}

/** A page of nodes as the API shows it. */
export interface Connection<T> {
  edges: { node: T; cursor: string }[];
  nodes: T[];
  pageInfo: PageInfo;
  countAll: () => Promise<number>;
}

/** The connection type of a node type: `<name>Connection` with its `<name>Edge`. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with the cursor of its place.` })
  class Edge {
    @Field(() => node(), { description: `The ${name}.` })
    node: T;

    @Field(() => Cursor, {
      description: 'Its place in this list; give it as `after` to go on from here.',
    })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} objects.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge], { description: 'The nodes with their cursors.' })
    edges: Edge[];

    @Field(() => [node()], { description: 'The nodes alone.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether more follow, and from where.' })
    pageInfo: PageInfo;

    countAll: () => Promise<number>;

    @Field(() => Int, { description: 'How many there are in the whole list.' })
    totalCount(): Promise<number> {
      return this.countAll();
    }
  }
  return ConnectionType;
}

/** How a list is read: its pages of ids, its length, and its nodes. */
export interface ListSource<T> {
  pages: LoaderDefinition<PageRequest, PageOfIds>;
  count: LoaderDefinition<PageRequest, number>;
  nodes: LoaderDefinition<string, T | null>;
}

/** A page as it was read. Edges and cursors are made for whoever asks for them. */
class Page<T> implements Connection<T> {
  readonly nodes: T[];

  constructor(
    readonly countAll: () => Promise<number>,
    private readonly page: PageOfIds,
    private readonly found: readonly (T | null)[],
    private readonly hasPreviousPage: boolean,
  ) {
    this.nodes = found.filter((node) => node !== null);
  }

  get edges(): { node: T; cursor: string }[] {
    return this.page.rows.flatMap(({ cursor }, index) => {
      const node = this.found[index];
      return node ? [{ node, cursor }] : [];
    });
  }

  get pageInfo(): PageInfo {
    const { rows, hasNextPage } = this.page;
    return {
      hasNextPage,
      hasPreviousPage: this.hasPreviousPage,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    };
  }
}

/** Reads a page; nodes that the viewer may not see have no edge. */
export async function readConnection<T>(
  { loaders }: RequestContext,
  source: ListSource<T>,
  request: PageRequest,
): Promise<Connection<T>> {
  checkFirst(request.first);
  const page = await loaders.load(source.pages, request);
  const found = await Promise.all(page.rows.map(({ id }) => loaders.load(source.nodes, id)));
  const { parent, after, filter } = request;
  const countAll = () => loaders.load(source.count, { parent, first: 1, after: null, filter });
  return new Page(countAll, page, found, after !== null);
}
