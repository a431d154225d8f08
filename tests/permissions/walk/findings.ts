import { whatIsThereForThem, type FieldRule } from '../rules.js';
import type { Viewer } from '../world/company.js';
import { works } from '../world/standing.js';
import type { World } from '../world/world.js';
import type { Learnt } from './ask.js';
import { cellsOf, idsIn, typesIn } from './cells.js';
import type { Look } from './documents.js';
import type { Thing, Things } from './things.js';

/** What one viewer was shown at one place. */
interface Seen {
  viewer: Viewer;
  value: string;
}

/** A place that several viewers reach, with what each was shown there. */
interface Spot {
  field: string;
  thing: Thing;
  /** Below something that is about the viewer alone: what it shows is theirs. */
  own: boolean;
  seen: Seen[];
}

/** One thing that is not as the table says. */
interface Wrong {
  /** The field, or what else it is about; those alike are told together. */
  about: string;
  what: string;
}

/** Ids that a feed tells of so that its readers forget what they stand for. */
const TELLS_TO_FORGET = new Set([
  'ProposalHidden.proposalId',
  'CommentHidden.commentId',
  'InitiativeVisibilityChanged.initiativeId',
]);

const EXAMPLES = 4;

/** For which boards somebody is a reader, and what else lists hold for them: those alike are shown the same. */
function standingOf(viewer: Viewer): string {
  const { livesIn, inArea } = viewer;
  return JSON.stringify([livesIn, inArea, works(viewer, 'here'), works(viewer, 'elsewhere')]);
}

/** Gathers what everybody is shown, and holds it against the table. */
export class Findings {
  /** What is not as the table says, a sentence each. */
  readonly wrong: Wrong[] = [];
  readonly types = new Set<string>();
  private readonly spots = new Map<string, Spot>();
  private readonly shown = new Set<string>();
  private readonly kept = new Set<string>();
  private cells = 0;

  constructor(
    private readonly table: Record<string, FieldRule>,
    private readonly world: World,
    private readonly things: Things,
  ) {}

  /** Takes what a viewer was answered, over both transports where both can answer. */
  take(viewer: Viewer, look: Look, overHttp: Learnt, overSocket?: Learnt): void {
    const where = `${look.thing.type} ${look.thing.id} for ${viewer.name}`;
    for (const error of overHttp.errors)
      if (!this.isForPeopleAlone(viewer, error))
        this.note('an error', `${where}: ${error.path} ${error.message}`);
    if (overSocket) this.compareTransports(where, overHttp, overSocket);
    this.sieve(viewer, where, overHttp);
    this.isThere(viewer, look, overHttp);
    for (const type of typesIn(overHttp.data)) this.types.add(type);
    this.gather(viewer, look, overHttp.data);
  }

  /** A program was refused what the table keeps from programs; the refusal names the field first. */
  private isForPeopleAlone(
    { cookie }: Viewer,
    { code, message }: Learnt['errors'][number],
  ): boolean {
    const [field = ''] = message.split(' ');
    return code === 'FORBIDDEN' && cookie === null && this.table[field]?.peopleAlone === true;
  }

  private compareTransports(where: string, overHttp: Learnt, overSocket: Learnt): void {
    const codes = [overHttp, overSocket].map(({ errors }) => JSON.stringify(errors));
    if (codes[0] !== codes[1])
      this.note(
        'a refusal',
        `${where}: HTTP refuses with ${codes[0]}, the socket with ${codes[1]}`,
      );
    const live = new Map(cellsOf(overSocket.data, '').map((cell) => [cell.path, cell.value]));
    const cells = cellsOf(overHttp.data, '');
    for (const { field, path, value } of cells)
      if (live.get(path) !== value && !this.table[field]?.moves)
        this.note(
          field,
          `${where}: ${path} is ${value} over HTTP and ${live.get(path)} over a socket`,
        );
    if (live.size !== cells.length)
      this.note(
        'both transports',
        `${where}: ${cells.length} cells over HTTP and ${live.size} over a socket`,
      );
  }

  /** Nothing that is not there for the viewer is named, and no text that is not theirs is told. */
  private sieve(viewer: Viewer, where: string, answer: Learnt): void {
    for (const mark of this.world.secrets.leakedTo(viewer, JSON.stringify(answer)))
      this.note(`a text ${mark}`, where);
    for (const [field, id] of idsIn(answer.data)) {
      const thing = this.things.all.get(id);
      if (thing && !TELLS_TO_FORGET.has(field) && !this.things.mayBeNamed(thing, viewer))
        this.note(field, `${where}: ${field} names the ${thing.type} ${id}`);
    }
  }

  private isThere(viewer: Viewer, { thing, root }: Look, { data }: Learnt): void {
    if (thing.type === 'Query' || !data) return;
    const found = data['found'] !== null && data['found'] !== undefined;
    if (found) this.shown.add(root).add('Query.node');
    const wanted = this.things.isThere(thing, viewer);
    const what = `the ${thing.type} ${thing.id} is ${found ? '' : 'not '}there for ${viewer.name}`;
    if (found !== wanted) this.note(thing.type, `${what}, against what the table says`);
    if ('node' in data && (data['node'] !== null) !== found)
      this.note(thing.type, `${what}, and node says otherwise`);
  }

  private gather(viewer: Viewer, { at, thing }: Look, data: unknown): void {
    const own = new Set<string>();
    for (const { field, path, of, value } of cellsOf(data, at)) {
      this.cells += 1;
      const mine = [...own].some((start) => path.startsWith(start));
      if (this.table[field]?.differs) own.add(`${path}.`).add(`${path}[`);
      const key = mine ? `${viewer.name}: ${path}` : path;
      const spot = this.spots.get(key) ?? {
        field,
        thing: this.things.all.get(of ?? '') ?? thing,
        own: mine,
        seen: [],
      };
      spot.seen.push({ viewer, value });
      this.spots.set(key, spot);
    }
  }

  /** Holds everything that was gathered against the table. */
  judge(): void {
    for (const [path, spot] of this.spots) {
      this.judgeSpot(path, spot, this.table[spot.field] ?? whatIsThereForThem);
    }
  }

  private judgeSpot(path: string, spot: Spot, rule: FieldRule): void {
    const { thing, own, seen } = spot;
    if (seen.some(({ value }) => value !== 'null')) this.shown.add(spot.field);
    const shownTo = seen.filter(({ viewer }) => own || !rule.to || rule.to(viewer, thing));
    for (const { viewer, value } of seen)
      if (
        rule.otherwise &&
        !shownTo.some((one) => one.viewer === viewer) &&
        value !== rule.otherwise
      )
        this.note(
          spot.field,
          `${path} shows ${value} to ${viewer.name}, who should see ${rule.otherwise}`,
        );
    if (shownTo.length < seen.length) this.kept.add(spot.field);
    if (rule.differs || rule.moves) return;
    const alike = new Map<string, Seen[]>();
    for (const one of shownTo) {
      const standing = rule.counts ? standingOf(one.viewer) : 'all';
      alike.set(standing, [...(alike.get(standing) ?? []), one]);
    }
    for (const group of alike.values()) this.judgeAlike(path, spot.field, group);
  }

  /** Those for whom a field is to show the same. */
  private judgeAlike(path: string, field: string, seen: Seen[]): void {
    if (new Set(seen.map(({ value }) => value)).size < 2) return;
    const shows = seen.map(({ viewer, value }) => `${value} to ${viewer.name}`);
    this.note(field, `${path} shows ${shows.join(', ')}`);
  }

  private note(about: string, what: string): void {
    this.wrong.push({ about, what: what.length > 400 ? `${what.slice(0, 400)}…` : what });
  }

  /** What is wrong, for people to read: each field once, with examples; empty when nothing is. */
  report(): string {
    const byField = new Map<string, Wrong[]>();
    for (const wrong of this.wrong)
      byField.set(wrong.about, [...(byField.get(wrong.about) ?? []), wrong]);
    const lines = [...byField].map(([about, wrongs]) => {
      const examples = wrongs.slice(0, EXAMPLES).map(({ what }) => `\n    ${what}`);
      return `${about}: ${wrongs.length} times${examples.join('')}`;
    });
    return lines.join('\n');
  }

  /** Fields that showed nothing to anybody: what the table says of them is not shown yet. */
  get neverShown(): string[] {
    return Object.keys(this.table).filter((field) => !this.shown.has(field));
  }

  /** Fields that the table keeps from some, and that nobody here was kept from. */
  get neverKept(): string[] {
    return Object.keys(this.table).filter(
      (field) => this.table[field]!.to && this.shown.has(field) && !this.kept.has(field),
    );
  }

  /** How much was looked at. */
  summary(): string {
    return `${this.cells} cells at ${this.spots.size} spots, ${this.types.size} types`;
  }
}
