const TERMINAL_EVERY_MS = 100;
const LOG_EVERY_MS = 5_000;

/** Where progress is shown: a terminal gets one line that is rewritten, anything else a line now and then. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far something long has come, how fast, and how long it will still take. */
export class Progress {
  private readonly startedAt = performance.now();
  private shownAt = this.startedAt;
  private done = 0;

  constructor(
    private readonly stream: ProgressStream,
    private readonly label: string,
    private readonly total: number,
  ) {}

  /** So many more are done. */
  advance(by = 1): void {
    this.done += by;
    const every = this.stream.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
    const now = performance.now();
    if (now - this.shownAt < every) return;
    this.shownAt = now;
    this.show();
  }

  /** Shows where it ended and leaves the line. */
  finish(): void {
    this.show();
    if (this.stream.isTTY) this.stream.write('\n');
  }

  /** How many were done a second so far. */
  perSecond(): number {
    const seconds = (performance.now() - this.startedAt) / 1000;
    return seconds > 0 ? Math.round(this.done / seconds) : 0;
  }

  private show(): void {
    const line = progressLine(this.label, this.done, this.total, this.perSecond());
    // Clearing to the end of the line removes what a longer one left behind.
    this.stream.write(this.stream.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
  }
}

// Bar, share, count, rate and time left.
function progressLine(label: string, done: number, total: number, rate: number): string {
  const share = total === 0 ? 1 : done / total;
  const bar = '#'.repeat(Math.floor(share * 20)).padEnd(20, '.');
  const count = `${done.toLocaleString('en')}/${total.toLocaleString('en')}`;
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  return `${label} [${bar}] ${percent}  ${count}  ${rate.toLocaleString('en')}/s  ${timeLeft(total - done, rate)}`;
}

function timeLeft(left: number, rate: number): string {
  if (left === 0) return 'done';
  if (rate === 0) return 'starting';
  const seconds = Math.ceil(left / rate);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)} left`;
}
