/** Any character of Chinese. */
export const HAN = /\p{Script=Han}/u;
/** A word in Latin letters. */
export const LATIN_WORD = /\p{Script=Latin}{2,}/u;

/** What may be said in the other script: our name, the switch, and formats and units that have no other name. */
export const NAMES = /共议|Gongyi|中 \/ EN|Markdown|CSV|BLT|SHA-256|JSON|UTF-8|GB18030|MB/gu;

/** An address reads the same in every language. */
const ADDRESS = /(?:https?:\/\/)?[\w.-]+:\d+\/\S*/g;
/** Codes are the same in every script. */
const CODE = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b/g;

/** The texts that say something in a foreign script. */
export function strays(texts: readonly string[], foreign: RegExp): string[] {
  return texts.filter((text) =>
    foreign.test(text.replaceAll(CODE, '').replaceAll(ADDRESS, '').replaceAll(NAMES, '')),
  );
}
