import type { Viewer } from './company.js';

/** Whose a text is that not everybody may read. */
export type Secret = (viewer: Viewer) => boolean;

/**
 * Texts of the world that carry a mark, and for each mark whoever may read it. Wherever a mark turns up in an answer to
 * somebody else, something has leaked, through whatever field, error or list.
 */
export class Secrets {
  private readonly mayRead = new Map<string, Secret>();

  /** Marks of a kind of text, and who may read them. */
  add(mark: string, mayRead: Secret): (text: string) => string {
    this.mayRead.set(mark, mayRead);
    return (text) => `${text} ⟦${mark}⟧`;
  }

  /** Marks in an answer that its reader should never have met. */
  leakedTo(viewer: Viewer, answer: string): string[] {
    const marks = [...answer.matchAll(/⟦([^⟦⟧]+)⟧/g)].map(([, mark]) => mark!);
    return [...new Set(marks)].filter((mark) => !this.mayRead.get(mark)?.(viewer));
  }
}
