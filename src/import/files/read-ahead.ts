/** Gives what `make` makes of each item in turn, and makes the next one while the one before is being used. */
export async function* readAhead<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  let current: Promise<Made> | undefined;
  for (const item of items) {
    const next = make(item);
    // It is awaited later, or never if the one before fails: until then its error is nobody's.
    next.catch(() => undefined);
    if (current) yield await current;
    current = next;
  }
  if (current) yield await current;
}
