import { sendSheet } from '../../support/send-sheet.js';
import type { Actor } from '../../support/factories.js';
import type { TestServer } from '../../support/test-server.js';

/** What an import is asked for in tests. */
export const IMPORT = `import { id state linesDone linesTotal problem errorCount
  errors { line field message } counts { added changed same gone goneResidents } }`;

/** An import as tests read it. */
export interface Imported {
  id: string;
  state: string;
  linesDone: number;
  linesTotal: number;
  problem: string | null;
  errorCount: number;
  errors: { line: number; field: string | null; message: string }[];
  counts: Record<'added' | 'changed' | 'same' | 'gone' | 'goneResidents', number> | null;
}

/** Brings a file in and waits for its end by following its progress. */
export async function bringIn(
  server: TestServer,
  by: Actor,
  input: { communityId: string } & Record<string, unknown>,
  text: string | Buffer,
): Promise<Imported & { seen: number[] }> {
  const { id: uploadId } = await sendSheet(server, by, text);
  const started = await by.api.mutate<{ import: Imported | null }>(
    'startRegisterImport',
    { uploadId, matching: [], ...input },
    IMPORT,
  );
  if (!started.import) throw new Error(JSON.stringify(started.userErrors));
  const socket = await server.socket({ token: by.token });
  const fields = IMPORT.slice('import { '.length, -1);
  const live = socket.subscribe<{ importProgress: Imported }>(
    `subscription ($id: ID!) { importProgress(id: $id) { ${fields} } }`,
    { id: started.import.id },
  );
  const seen: number[] = [];
  const ended = await live.until(({ importProgress }) => {
    seen.push(importProgress.linesDone);
    return importProgress.state !== 'RUNNING';
  });
  await socket.close();
  return { ...ended.importProgress, seen };
}
