import type { RankedBallot } from '../../decisions/methods/ranked/ranked-election.js';
import { refusalsOf, type Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import { decodeText } from '../../decisions/ballot-files/decode-text.js';
import type { RankedFile } from '../../decisions/ballot-files/ranked-file.js';

/** What the lines that begin with `#/` say, by name in small letters, with their lines. */
type Parameters = Map<string, { value: string; line: number }>;

/**
 * Reads an election in the Condorcet Election Format: `#/Candidates: A ; B`, `#/Number of Seats: 2`, `#/Implicit Ranking: false`,
 * and ballots such as `tag || A > B = C ^2 * 3`, whose weight and number multiply. Without a list the candidates are those
 * that are named. Throws a `BallotFileError` with the file, the line and the reason.
 */
export function readCvotes(bytes: Uint8Array, file: string): RankedFile {
  const refuse = refusalsOf(file);
  const lines = decodeText(bytes, refuse)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const parameters = readParameters(lines);
  const listed = parameters
    .get('candidates')
    ?.value.split(';')
    .map((name) => name.trim());
  const places = new Map(listed?.map((name, place) => [name, place]));
  const placeOf = (name: string, line: number) => {
    const place = places.get(name) ?? (listed ? undefined : places.size);
    if (name === '' || place === undefined) return refuse(line, `"${name}" is no candidate`);
    places.set(name, place);
    return place;
  };
  const ballots = lines
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => readBallot(text, line, placeOf, refuse));
  if (places.size === 0) refuse(1, 'there is no candidate');
  return {
    title: null,
    candidates: [...places.keys()],
    seats: readSeats(parameters, refuse),
    ballots,
    unranked:
      parameters.get('implicit ranking')?.value.toLowerCase() === 'false' ? 'IGNORED' : 'LAST',
  };
}

function readParameters(lines: { text: string; line: number }[]): Parameters {
  return new Map(
    lines.flatMap(({ text, line }) => {
      const found = /^#\/([^:]+):(.*)$/.exec(text);
      return found ? [[found[1]!.trim().toLowerCase(), { value: found[2]!.trim(), line }]] : [];
    }),
  );
}

function readSeats(parameters: Parameters, refuse: Refuse): number {
  const { value, line } = parameters.get('number of seats') ?? { value: '1', line: 1 };
  return /^[1-9]\d*$/.test(value)
    ? Number(value)
    : refuse(line, `"${value}" is no number of seats`);
}

function readBallot(
  text: string,
  line: number,
  placeOf: (name: string, line: number) => number,
  refuse: Refuse,
): RankedBallot {
  const said = text.replace(/^.*\|\|/, '').replace(/#.*$/, '');
  const found = /^([^*^]*)(?:\^\s*(\d+)\s*)?(?:\*\s*(\d+)\s*)?$/.exec(said);
  if (!found)
    return refuse(line, 'a ballot is a ranking, then ^ weight and * number if it has them');
  const count = Number(found[2] ?? 1) * Number(found[3] ?? 1);
  const ranking = found[1]!.trim();
  if (ranking === '/EMPTY_RANKING/') return { ranks: [], count };
  const ranks = ranking
    .split('>')
    .map((rank) => rank.split('=').map((name) => placeOf(name.trim(), line)));
  const named = ranks.flat();
  if (new Set(named).size < named.length) refuse(line, 'a ballot names each candidate once');
  return { ranks, count };
}
