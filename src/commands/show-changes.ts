import type { ClaimChange, FieldChange, SourceChanges } from '../import/source-changes.ts';

/** More of one source is a table for a program: `--json` has all. */
const maxShown = 50;

const signs = { added: '+', removed: '-', altered: '~' } as const;

/** What a corrected source states that it did not state before, a line for each claim. */
export function showChanges({ source, claims, mentions }: SourceChanges): string[] {
  const lines = [
    ...(source.length > 0 ? [`  ~ the document: ${source.map(showField).join('; ')}`] : []),
    ...claims.map(showClaim),
    ...(mentions ? ['  ~ which entities are mentioned, and where'] : []),
  ];
  const more = lines.length - maxShown;
  return more > 0 ? [...lines.slice(0, maxShown), `  and ${more} more (use --json to see all)`] : lines;
}

function showClaim({ change, statement, entities, paragraphs, fields }: ClaimChange): string {
  const [first, second] = entities.map(({ name }) => name);
  const what = second === undefined ? `${statement} of ${first}` : `${first} ${statement} ${second}`;
  const differences = fields.length > 0 ? `: ${fields.map(showField).join('; ')}` : '';
  return `  ${signs[change]} ${what}, paragraph ${paragraphs}${differences}`;
}

function showField({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field} ${after} was added`;
  return after === undefined ? `${field} ${before} was removed` : `${field} ${before} → ${after}`;
}
