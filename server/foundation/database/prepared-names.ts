/** Texts that come so often are prepared; an import or the filling of an empty database sends its own a few times. */
const WORTH_IT = 10;

/** Most statements that a connection keeps prepared; PostgreSQL needs some 30 kB for each. */
const MOST_PREPARED = 300;

/** Most texts that are counted because they may come to be prepared. */
const MOST_COUNTED = 2_000;

/** By which names PostgreSQL knows the statements that are sent again and again; on every connection alike. */
export class PreparedNames {
  private readonly counts = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private given = 0;

  /** The name of a statement; undefined while it is sent as it is. */
  of(text: string): string | undefined {
    const name = this.names.get(text);
    if (name || this.names.size >= MOST_PREPARED) return name;
    const count = (this.counts.get(text) ?? 0) + 1;
    if (count >= WORTH_IT) return this.name(text);
    if (this.counts.size >= MOST_COUNTED) this.counts.clear();
    this.counts.set(text, count);
    return undefined;
  }

  /** Gives a statement a new name, under which PostgreSQL reads it anew; once, whichever connection asks first. */
  renew({ text, name }: { text: string; name: string }): void {
    if (this.names.get(text) === name) this.name(text);
  }

  private name(text: string): string {
    const name = `s${(this.given += 1)}`;
    this.counts.delete(text);
    this.names.set(text, name);
    return name;
  }
}
