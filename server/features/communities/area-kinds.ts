import { AreaKind } from './area.js';

/** What each kind may lie directly in; null: it may be topmost. So a grid or a building is always part of one community. */
const LIES_IN: Record<AreaKind, (AreaKind | null)[]> = {
  STREET: [null],
  COMMUNITY: [AreaKind.STREET, null],
  GRID: [AreaKind.COMMUNITY],
  BUILDING: [AreaKind.GRID, AreaKind.COMMUNITY],
};

/** Whether an area of this kind may lie directly in one of that kind; null: whether it may be topmost. */
export function fitsIn(kind: AreaKind, parent: AreaKind | null): boolean {
  return LIES_IN[kind].includes(parent);
}
