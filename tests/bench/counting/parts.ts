/** A `.blt` file with the first so many of its ballots. */
export function rankingsPart(file: Buffer, share: number): Buffer {
  const lines = file.toString().split('\n');
  const first = lines.findIndex((line) => /^\d+\s+\d+$/.test(line.trim())) + 1;
  const end = lines.findIndex((line) => line.trim() === '0');
  const kept = first + Math.round((end - first) * share);
  return Buffer.from([...lines.slice(0, kept), ...lines.slice(end)].join('\n'));
}

/** A Pabulib file with the first so many of its ballots. */
export function budgetPart(file: Buffer, share: number): Buffer {
  const lines = file.toString().trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('VOTES')) + 2;
  const kept = Math.round((lines.length - first) * share);
  const text = lines.slice(0, first + kept).join('\n');
  return Buffer.from(text.replace(/^num_votes;\d+/m, `num_votes;${kept}`));
}
