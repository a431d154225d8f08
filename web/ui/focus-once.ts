/** As a `ref`: the keyboard goes to what appears where the button was that asked for it. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
