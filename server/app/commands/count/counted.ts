/** What a count of a file tells; the shape of `--json` but for the names. */
export interface Counted {
  method: string;
  /** In the order in which they won, as the file calls them: candidates of a `.blt` file by their numbers. */
  winners: (string | number)[];
  /** Each step of the count. */
  rounds: object[];
  /** What stands for what in `winners` and `rounds`, for whoever reads it. */
  names: Map<string | number, string>;
}
