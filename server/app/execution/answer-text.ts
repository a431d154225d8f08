/** Data that several requests are answered with, and its text once it has been written. */
const shared = new WeakMap<object, string | null>();

/** Several requests are answered with this data: it is written once for all of them. */
export function writeOnce(data: object): void {
  if (!shared.has(data)) shared.set(data, null);
}

/** An answer to a request. */
interface Answer {
  data?: object | null;
  errors?: readonly object[];
  extensions?: object;
}

/** An answer as it is sent. */
export function answerText(answer: Answer): string {
  const { data, errors, extensions } = answer;
  if (!data || !shared.has(data) || errors || extensions) return whole(answer);
  let text = shared.get(data);
  if (!text) shared.set(data, (text = whole(answer)));
  return text;
}

function whole(answer: Answer): string {
  return `${JSON.stringify(answer)}\n`;
}
