import type { RankedBallot } from '../methods/ranked/ranked-election.js';
import { refusalsOf, type Refuse } from './ballot-file-error.js';
import { decodeText } from './decode-text.js';
import type { RankedFile } from './ranked-file.js';

/** A line that says something, and where it stands. */
interface Line {
  number: number;
  text: string;
}

/** How many candidates and seats there are. */
interface Size {
  candidates: number;
  seats: number;
}

/**
 * Reads an election in the BLT format: candidates and seats, whom to leave out (`-3`), a line for each ballot with its weight,
 * the numbers of candidates and a closing 0, a line with 0 alone, the names, the title. `-` is a rank left out, and an
 * overvote, `2=3` or `-=-`, ends what a ballot says. A candidate named twice counts where first named.
 * Throws a `BallotFileError` with the file, the line and the reason.
 */
export function readBlt(bytes: Uint8Array, file: string): RankedFile {
  const refuse = refusalsOf(file);
  const lines = linesOf(decodeText(bytes, refuse));
  const size = readSize(lines[0], refuse);
  const end = lines.findIndex(({ text }) => text === '0');
  if (end < 0)
    refuse(lines.at(-1)!.number, 'no line with 0 alone ends the ballots', { message: 'bltEnd' });
  const withdrawn = lines.slice(1, end).filter(({ text }) => text.startsWith('-'));
  const left = readWithdrawn(withdrawn, size, refuse);
  const ballots = readBallots(lines.slice(1 + withdrawn.length, end), size, refuse);
  const [names, title] = readNames(lines.slice(end + 1), size, lines[end]!, refuse);
  return {
    title,
    candidates: names,
    seats: size.seats,
    ballots: ballots.map((ballot) => without(ballot, left)),
    unranked: 'LAST',
  };
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text: said }) => said !== '' && !said.startsWith('#'));
}

function readSize(line: Line | undefined, refuse: Refuse): Size {
  const found = /^(\d+)\s+(\d+)$/.exec(line?.text ?? '');
  if (!found)
    return refuse(line?.number ?? 1, 'the numbers of candidates and of seats come first', {
      message: 'bltSize',
    });
  const [candidates, seats] = [Number(found[1]), Number(found[2])];
  if (candidates < 1 || seats < 1)
    refuse(line!.number, 'there is at least one candidate and one seat', { message: 'bltSize' });
  return { candidates, seats };
}

function readWithdrawn(lines: Line[], size: Size, refuse: Refuse): Set<number> {
  return new Set(
    lines.flatMap(({ number, text }) =>
      text
        .split(/\s+/)
        .map((token) => readCandidate(token.replace(/^-/, ''), number, size, refuse)),
    ),
  );
}

// Most ballots of a large election say what others say too: each text is read once.
function readBallots(lines: Line[], size: Size, refuse: Refuse): RankedFile['ballots'] {
  const weights = new Map<string, { weight: number; line: number }>();
  for (const { number, text } of lines) {
    const found = /^(\d+)((?:\s+\S+)*?)\s+0$/.exec(text);
    if (!found)
      return refuse(number, 'a ballot is its weight, the numbers of candidates, and 0', {
        message: 'bltBallot',
      });
    const known = weights.get(found[2]!);
    if (known) known.weight += Number(found[1]);
    else weights.set(found[2]!, { weight: Number(found[1]), line: number });
  }
  return Array.from(weights, ([ranking, { weight, line }]) => ({
    ranks: readRanks(ranking.split(/\s+/).filter(Boolean), line, size, refuse),
    count: weight,
    line,
  }));
}

function readRanks(tokens: string[], line: number, size: Size, refuse: Refuse): number[][] {
  const named = new Set<number>();
  const ranks: number[][] = [];
  for (const token of tokens) {
    if (token === '-') continue;
    if (token.includes('=')) break;
    const candidate = readCandidate(token, line, size, refuse);
    if (!named.has(candidate)) ranks.push([candidate]);
    named.add(candidate);
  }
  return ranks;
}

function readCandidate(text: string, line: number, { candidates }: Size, refuse: Refuse): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= candidates) return number - 1;
  return refuse(line, `"${text}" is no candidate: they are numbered from 1 to ${candidates}`, {
    message: 'bltCandidate',
    params: { given: text, most: candidates },
  });
}

function without<B extends RankedBallot>(ballot: B, left: ReadonlySet<number>): B {
  const { ranks } = ballot;
  if (left.size === 0) return ballot;
  const kept = ranks.map((rank) => rank.filter((candidate) => !left.has(candidate)));
  return { ...ballot, ranks: kept.filter((rank) => rank.length > 0) };
}

function readNames(
  lines: Line[],
  { candidates }: Size,
  end: Line,
  refuse: Refuse,
): [names: string[], title: string | null] {
  const texts = lines.map(({ text }) => text.replace(/^"(.*)"$/, '$1'));
  if (texts.length < candidates)
    refuse(
      lines.at(-1)?.number ?? end.number,
      `${candidates} names come after the ballots, and there are ${texts.length}`,
      { message: 'bltNames', params: { wanted: candidates, given: texts.length } },
    );
  if (texts.length > candidates + 1)
    refuse(lines[candidates + 1]!.number, 'nothing comes after the title', {
      message: 'bltAfterTitle',
    });
  return [texts.slice(0, candidates), texts[candidates] ?? null];
}
