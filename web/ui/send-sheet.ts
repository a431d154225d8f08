import { currentLanguage } from '../i18n/i18n';

/** Sends a sheet, a register or ballots; its id, or the server's words of why it was not taken. None when it was not reached. */
export async function sendSheet(file: File): Promise<{ id: string } | { error?: string }> {
  try {
    const response = await fetch('/files', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'accept-language': currentLanguage() },
      body: file,
    });
    return (await response.json()) as { id: string } | { error: string };
  } catch {
    return {};
  }
}
