import { badInput } from '../../../../foundation/errors/refusal.js';

/** A file's text: UTF-8 with or without its mark, else GB18030, which Chinese spreadsheets write. */
export function decodeCsv(bytes: Buffer): string {
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  if (text === null || text.includes('\0')) throw badInput('uploadId', 'registerUnreadable');
  return text;
}

function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What parts the cells: whatever stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const bare = head.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '，'].map((mark) => ({ mark, n: bare.split(mark).length }));
  return counts.toSorted((a, b) => b.n - a.n)[0]!.mark;
}
