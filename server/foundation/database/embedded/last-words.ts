// In front of what PostgreSQL says: time, process and severity, none of them of use to a reader of one line.
const PREFIX = /^(\S+ \S+ \S+ \[\d+\] )?(initdb: error|FATAL|PANIC):\s+/;

/** The one line of a program's output that tells best why it ended. */
export function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.findLast((line) => PREFIX.test(line));
  return (fatal ?? lines.at(-1) ?? 'it said nothing').replace(PREFIX, '').trim();
}
