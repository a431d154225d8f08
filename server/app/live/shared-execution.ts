import type { Caller } from '../graphql/context.js';
import { PERSONAL, type Facet, type Facets } from '../execution/facets.js';
import type { Reader } from '../execution/reader.js';

/** What came of an execution, and for whom it holds. */
export interface Outcome {
  /** A serialised result for each value that was executed, in their order. */
  payloads: readonly Buffer[];
  /** What it looked at of whoever it was for. */
  seen: ReadonlySet<Facet>;
}

interface Known extends Outcome {
  facets: Facets;
}

/**
 * One execution of a live query for everybody who follows it: executed once for each kind of reader that it tells apart,
 * and for each person where it looks at the person. Which of these it is, the execution itself shows.
 */
export class SharedExecution {
  private readonly outcomes: Known[] = [];
  private readonly byKind = new Map<string, Known>();
  private learning: Promise<unknown> | null = null;

  constructor(private readonly execute: (caller: Caller) => Promise<Outcome>) {}

  /** Whether it looks at the person, so that nobody shares it. */
  get isPersonal(): boolean {
    return this.outcomes.some(({ seen }) => PERSONAL.some((facet) => seen.has(facet)));
  }

  /** What is known to hold for a reader; null as long as nothing is. */
  knownFor(reader: Reader): readonly Buffer[] | null {
    const ofKind = this.byKind.get(reader.kind);
    if (ofKind) return ofKind.payloads;
    const { kind, facets } = reader;
    const known = this.outcomes.find((outcome) => holds(outcome, facets));
    if (!known) return null;
    // What is personal holds for one of a kind and not for the next.
    if (!PERSONAL.some((facet) => known.seen.has(facet))) this.byKind.set(kind, known);
    return known.payloads;
  }

  /** What holds for a reader. Others wait for what is being executed, since it may turn out to hold for them too. */
  async payloadsFor(reader: Reader): Promise<readonly Buffer[]> {
    for (;;) {
      const known = this.knownFor(reader);
      if (known) return known;
      if (this.isPersonal) return (await this.execute(reader.caller)).payloads;
      if (this.learning) await this.learning.catch(() => {});
      else return this.learn(reader);
    }
  }

  private async learn({ caller, facets }: Reader): Promise<readonly Buffer[]> {
    const executing = this.execute(caller);
    this.learning = executing;
    try {
      const outcome = await executing;
      this.outcomes.push({ ...outcome, facets });
      return outcome.payloads;
    } finally {
      this.learning = null;
    }
  }
}

function holds({ seen, facets }: Known, theirs: Facets): boolean {
  for (const facet of seen) if (facets[facet] !== theirs[facet]) return false;
  return true;
}
