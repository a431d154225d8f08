import { diffArrays } from 'diff';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../foundation/text/localized-text.js';

/** What became of a stretch of a text. */
export enum TextChangeKind {
  KEPT = 'KEPT',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}

registerEnumType(TextChangeKind, {
  name: 'TextChangeKind',
  description: 'What became of a stretch of a text.',
  valuesConfig: {
    KEPT: { description: 'In both versions.' },
    ADDED: { description: 'Only in the later one.' },
    REMOVED: { description: 'Only in the earlier one.' },
  },
});

/** A stretch of two versions of a text, in reading order. */
@ObjectType({
  description:
    'A stretch of two versions of a text, in reading order: without what was removed they make the later one.',
})
export class TextChange {
  @Field(() => TextChangeKind, { description: 'What became of it.' })
  kind: TextChangeKind;

  @Field(() => String, { description: 'Its words, as they were typed.' })
  text: string;
}

/** Past so many changed words it is no longer worth a server's time to pair them up. */
const MOST_EDITS = 300;

/**
 * How the one text became the other, word by word; Chinese is cut into words as well. Texts that have little in common
 * are compared paragraph by paragraph.
 */
export function textChanges(before: string, after: string, locale: Locale): TextChange[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const cut = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  return (
    compare(cut(before), cut(after)) ??
    compare(paragraphs(before), paragraphs(after)) ??
    [removed(before), added(after)].filter(({ text }) => text !== '')
  );
}

function compare(before: string[], after: string[]): TextChange[] | undefined {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  return parts?.map((part) => {
    const text = part.value.join('');
    if (part.added) return added(text);
    return part.removed ? removed(text) : { kind: TextChangeKind.KEPT, text };
  });
}

const paragraphs = (text: string) => text.split(/(?<=\n)/);
const added = (text: string): TextChange => ({ kind: TextChangeKind.ADDED, text });
const removed = (text: string): TextChange => ({ kind: TextChangeKind.REMOVED, text });
