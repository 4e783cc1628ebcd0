/** Yields `make(item)` for each item in order, and prepares the next one while the current one is used. */
export async function* readAhead<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  let current: Promise<Made> | undefined;
  for (const item of items) {
    const next = make(item);
    // Avoids an unhandled rejection: the promise is awaited later, or never if the one before fails.
    next.catch(() => undefined);
    if (current) yield await current;
    current = next;
  }
  if (current) yield await current;
}
