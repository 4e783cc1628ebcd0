/** Whether the browser lets the page copy: not from pages without TLS, not where a reader forbids it. */
export async function tryToCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
