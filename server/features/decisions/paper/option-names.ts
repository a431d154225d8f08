import type { DecisionOption } from '../decision-option.js';

/** Whether a file means this option: by its words, in any language, whatever the case. */
export function optionNamed({ label }: Pick<DecisionOption, 'label'>, name: string): boolean {
  return Object.values(label).some((words) => plain(words) === plain(name));
}

const plain = (words: string) => words.normalize('NFKC').trim().toLowerCase();
