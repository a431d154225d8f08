import type { Api } from './api.js';

/**
 * Where a board's feed stands now. Whoever follows it from there misses nothing, however late the server begins; without a
 * cursor a feed begins once the server has come to it, which may be after what a test does next.
 */
export async function boardCursor(api: Api, boardId: string): Promise<string> {
  const query = 'query ($id: ID!) { board(id: $id) { feedCursor } }';
  const { board } = await api.ask<{ board: { feedCursor: string } }>(query, { id: boardId });
  return board.feedCursor;
}

/** Where somebody's own feed stands now. */
export async function updatesCursor(api: Api): Promise<string> {
  const query = '{ viewer { updatesCursor } }';
  return (await api.ask<{ viewer: { updatesCursor: string } }>(query)).viewer.updatesCursor;
}
