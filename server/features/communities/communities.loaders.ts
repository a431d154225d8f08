import { In } from 'typeorm';
import { defineLoader, entityById, groupedBy } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { Board } from './board.js';
import { Community } from './community.js';
import { Unit } from './unit.js';

/** Communities by id. */
export const communityById = entityById(Community);

/** Boards by id. */
export const boardById = entityById(Board);

/** Units by id. */
export const unitById = entityById(Unit);

/** The units of each community, in order of making. */
export const unitsOfCommunity = defineLoader<string, Unit[]>(async (ids, { platform }) => {
  const units = await platform.db.manager.find(Unit, {
    where: { communityId: In([...ids]) },
    order: { id: 'ASC' },
  });
  return groupedBy(ids, units, (unit) => unit.communityId);
});

const communities: Keyset = {
  name: 'communities',
  from: 'community t',
  parent: null,
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

const boards: Keyset = {
  name: 'boards',
  from: 'board t',
  parent: 't.community_id',
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

/** All communities, oldest first. */
export const communityList = {
  pages: pageLoader(communities),
  count: countLoader(communities),
  nodes: communityById,
};

/** A community's boards, newest first. */
export const boardList = {
  pages: pageLoader(boards),
  count: countLoader(boards),
  nodes: boardById,
};
