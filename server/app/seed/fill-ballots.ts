/** An option for which a known number of ballots has to be filled in. */
export interface WantedVotes {
  key: string;
  cost: number;
  votes: number;
}

/**
 * Fills in `count` ballots so that each option gets just its votes and no ballot costs more than `limit`: dear options
 * first, each to the ballots with the most money left, among equals in an order that looks like people, not like a
 * table. Deterministic. Returns the options' keys on each ballot.
 */
export function fillBallots(count: number, limit: number, wanted: WantedVotes[]): string[][] {
  const ballots = Array.from({ length: count }, (_, index) => ({
    index,
    spent: 0,
    keys: [] as string[],
  }));
  for (const option of wanted.toSorted((a, b) => b.cost - a.cost)) {
    const room = ballots
      .filter(({ spent }) => spent + option.cost <= limit)
      .toSorted(
        (a, b) =>
          a.spent - b.spent || scatter(a.index, option.cost) - scatter(b.index, option.cost),
      );
    if (room.length < option.votes)
      throw new Error(`no room for ${option.votes} votes for ${option.key}`);
    for (const ballot of room.slice(0, option.votes)) {
      ballot.spent += option.cost;
      ballot.keys.push(option.key);
    }
  }
  return ballots.map(({ keys }) => keys);
}

/** A fixed, irregular order of numbers. */
function scatter(index: number, salt: number): number {
  return Math.imul(index + salt, 2_654_435_761) >>> 0;
}
