/** What was kept in this tab under a name; empty where nothing was, or where the browser keeps nothing. */
export function keptText(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text in this tab, through a reload. */
export function keepText(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // A full or forbidden storage costs the reload safety, nothing else.
  }
}
