/** Copies a text; returns whether the browser allows it: not on pages without TLS or if the reader denies it. */
export async function tryToCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
