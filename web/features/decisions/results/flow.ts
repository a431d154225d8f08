import type { Stage } from './transfer-view';

const WIDTH = 120;
const BAR = 34;
const HEIGHT = 260;
const GAP = 6;

/** What an option has at a stage, as a bar. */
export interface Bar {
  key: string;
  /** The option's number on the ballot; null for votes that count for nobody. */
  position: number | null;
  status: 'CONTINUING' | 'ELECTED' | 'EXCLUDED' | 'LOST';
  x: number;
  y: number;
  height: number;
}

/** Votes that go from a bar to one of the next stage. */
export interface Ribbon {
  key: string;
  path: string;
  /** They change hands. */
  passed: boolean;
}

/** Where everything stands; lengths are in the drawing's own units. */
export interface Flow {
  width: number;
  height: number;
  barWidth: number;
  bars: Bar[];
  ribbons: Ribbon[];
}

interface Share {
  id: string;
  position: number | null;
  status: Bar['status'];
  votes: number;
}

/** Draws a count by transfers: each stage a row of bars as high as votes, and between them where votes went. */
export function flowOf(stages: Stage[]): Flow {
  const columns = stages.map(sharesOf);
  const most = Math.max(1, ...columns.map((shares) => sum(shares.map(({ votes }) => votes))));
  const scale = HEIGHT / most;
  const placed = columns.map((shares, column) => place(shares, column, scale));
  return {
    width: (stages.length - 1) * WIDTH + BAR,
    height: HEIGHT + GAP * (columns[0]?.length ?? 0),
    barWidth: BAR,
    bars: placed.flatMap((bars) => bars.filter(({ height }) => height > 0)),
    ribbons: placed.slice(1).flatMap((bars, index) => ribbonsBetween(placed[index]!, bars)),
  };
}

function sharesOf({ standings, nonTransferable }: Stage): Share[] {
  const lost: Share = { id: 'lost', position: null, status: 'LOST', votes: nonTransferable };
  const options = standings.map(({ option, votes, status }) => ({
    id: option.id,
    position: option.position,
    status,
    votes,
  }));
  return [...options, lost];
}

function place(shares: Share[], column: number, scale: number): Bar[] {
  let y = 0;
  return shares.map(({ id, votes, ...share }) => {
    const bar = { ...share, key: `${column} ${id}`, x: column * WIDTH, y, height: votes * scale };
    if (votes > 0) y += bar.height + GAP;
    return bar;
  });
}

/** What stays with an option goes straight on; what others lose goes to those that win, from the top. */
function ribbonsBetween(before: Bar[], after: Bar[]): Ribbon[] {
  const straight: Ribbon[] = [];
  const losses: { from: Bar; y: number; height: number }[] = [];
  const gains: { to: Bar; y: number; height: number }[] = [];
  for (const [index, from] of before.entries()) {
    const to = after[index]!;
    const kept = Math.min(from.height, to.height);
    if (kept > 0) straight.push(ribbon(from, from.y, to, to.y, kept, false));
    if (from.height > kept) losses.push({ from, y: from.y + kept, height: from.height - kept });
    if (to.height > kept) gains.push({ to, y: to.y + kept, height: to.height - kept });
  }
  const lost = sum(losses.map(({ height }) => height));
  const passed = losses.flatMap((loss) => {
    let y = loss.y;
    return gains.map((gain) => {
      const height = lost > 0 ? (gain.height * loss.height) / lost : 0;
      const made = ribbon(loss.from, y, gain.to, gain.y, height, true);
      y += height;
      gain.y += height;
      return made;
    });
  });
  return [...straight, ...passed];
}

function ribbon(
  from: Bar,
  y: number,
  to: Bar,
  toY: number,
  height: number,
  passed: boolean,
): Ribbon {
  const [left, right] = [from.x + BAR, to.x];
  const middle = (left + right) / 2;
  const path = [
    `M${left} ${y}`,
    `C${middle} ${y} ${middle} ${toY} ${right} ${toY}`,
    `V${toY + height}`,
    `C${middle} ${toY + height} ${middle} ${y + height} ${left} ${y + height}Z`,
  ].join('');
  return { key: `${from.key} ${to.key} ${passed}`, path, passed };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
