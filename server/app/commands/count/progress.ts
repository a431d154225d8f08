/** How often it is told, in steps: some take far less than a thousandth of a second. */
const EVERY = 100;
const CLEAR_LINE = '\r\u001B[K';

/** Tells somebody at a terminal how far a long count has come; nobody else, since it would be in the way of a program. */
export class Progress {
  private steps = 0;

  constructor(private readonly err: { write(text: string): unknown; isTTY?: boolean }) {}

  /** Says what each voter has by now, in minor units. */
  tell(perVoter: number): void {
    if (this.err.isTTY && this.steps % EVERY === 0)
      this.err.write(`${CLEAR_LINE}counting again with ${perVoter / 100} for each voter…`);
    this.steps += 1;
  }

  /** Takes the line away. */
  end(): void {
    if (this.err.isTTY && this.steps > 0) this.err.write(CLEAR_LINE);
  }
}
