/** A content as a fault shows it. */
export function show(content: unknown): string {
  const text = content === null || content === undefined ? 'nothing' : JSON.stringify(content);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** What differs between what is stored and what would be right; undefined where nothing does. Null is nothing. */
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

/** What is there of what is stored. */
export function withoutNulls(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([, content]) => content !== null));
}

/** The first thing that a schema objects to, as a sentence without its full stop. */
export function firstIssue(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || 'it'}: ${issue.message}` : 'it has a different form';
}
