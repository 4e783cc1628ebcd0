/** Formats a value for a fault. */
export function show(content: unknown): string {
  const text = content === null || content === undefined ? 'nothing' : JSON.stringify(content);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** Returns the differences between stored and expected properties; undefined if there are none. Null counts as absent. */
export function compare(
  stored: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): { readonly wrong: string; readonly right: string } | undefined {
  const names = Object.keys(right).filter((name) => !isSame(stored[name], right[name]));
  if (names.length === 0) return undefined;
  const list = (contents: Readonly<Record<string, unknown>>) =>
    names.map((name) => `${name} ${show(contents[name])}`).join(', ');
  return { wrong: list(stored), right: list(right) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Leaves out null properties. */
export function withoutNulls(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([, content]) => content !== null));
}

/** Formats the first issue of a schema as a sentence without its full stop. */
export function firstIssue(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || 'it'}: ${issue.message}` : 'it has a different form';
}
