import { posix } from 'node:path';

/** Stands for an import whose target is computed while the program runs. */
export const COMPUTED = '(computed)';

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const IMPORTS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<target>.+?)\1/g,
  /\bimport\s*(['"])(?<target>.+?)\1/g,
  /\b(?:import|require)\s*\(\s*(['"`])(?<target>[^$]+?)\1/g,
];

const COMPUTED_IMPORT = /(?<![.\w])(?:import|require)\s*\(\s*(?!['"\s])(?!`[^$`]*`)/;

/** What a file imports: packages by name, files of the project by their path from its root. */
export function importsOf(path: string, source: string): string[] {
  const code = source.replace(COMMENTS, '');
  const found = IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)]);
  const targets = found.map((match) => resolveFrom(path, match.groups?.target ?? ''));
  return COMPUTED_IMPORT.test(code) ? [...targets, COMPUTED] : targets;
}

function resolveFrom(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
}
