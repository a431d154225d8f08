import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '../../../../foundation/text/localized-text.js';
import { plainText } from './normalize.js';

/** Finds a community's areas by what they are called, in any language; a bare number is a building's. */
export class AreaNames {
  private constructor(private readonly ids: Map<string, string | null>) {}

  /** Reads the areas within a community's own. */
  static async of(manager: EntityManager, communityId: string): Promise<AreaNames> {
    const rows: { id: string; kind: string; name: LocalizedText }[] = await manager.query(
      `SELECT a.id, a.kind, a.name FROM community c JOIN area a ON a.path @> ARRAY[c.area_id] WHERE c.id = $1`,
      [communityId],
    );
    const ids = new Map<string, string | null>();
    // Two areas of one name are told apart by nobody who only has the name.
    const add = (name: string, id: string) =>
      ids.set(name, ids.has(name) && ids.get(name) !== id ? null : id);
    for (const { id, kind, name } of rows) {
      for (const text of Object.values(name)) {
        add(plainText(text), id);
        const number = kind === 'BUILDING' && /\d+/.exec(text.normalize('NFKC'))?.[0];
        if (number) add(String(Number(number)), id);
      }
    }
    return new AreaNames(ids);
  }

  /** The id of the area of that name; null when there is none, or more than one. */
  find(name: string): string | null {
    const plain = plainText(name);
    const number = /^0*(\d+)$/.exec(plain)?.[1];
    return this.ids.get(number ?? plain) ?? null;
  }
}
