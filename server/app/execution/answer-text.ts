/** Data that several requests are answered with, and its text once it has been written. */
const shared = new WeakMap<object, string | null>();

/** Several requests are answered with this data: it is written once for all of them. */
export function writeOnce(data: object): void {
  if (!shared.has(data)) shared.set(data, null);
}

/** An answer as it is sent. */
export function answerText(answer: { data?: object | null }): string {
  const { data } = answer;
  if (!data || !shared.has(data) || Object.keys(answer).length > 1) return whole(answer);
  let text = shared.get(data);
  if (!text) shared.set(data, (text = whole(answer)));
  return text;
}

function whole(answer: object): string {
  return `${JSON.stringify(answer)}\n`;
}
