import { z } from 'zod';
import { comparableContents } from '../../../evidence/comparable.ts';
import { type EvidenceSummary, summarizeEvidence, type Witness } from '../../../evidence/evidence.ts';
import { comparableQualifiers } from '../../../vocabulary/qualifiers.ts';
import { claimConditions } from '../conditions.ts';
import type { Records, RecordType, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';

const summaryFields: ReadonlySet<string> = new Set([
  'stated',
  'claimCount',
  'plannedCount',
  'sourceCount',
  'publisherCount',
  'selfReported',
  'disagrees',
  'firstPublished',
  'lastPublished',
  'planned',
] satisfies (keyof EvidenceSummary | 'planned')[]);

const witnessRow = z.tuple([
  z.string(),
  z.string(),
  z.array(z.string()),
  z.string().nullable(),
  z.boolean(),
  z.boolean(),
  z.boolean(),
  z.boolean(),
  z.array(z.string().nullable()),
]);

/** Returns whether a field must be recounted because a filter excludes claims. */
export function isRecounted(scope: Scope, type: RecordType, field: SelectedField): boolean {
  return type === 'relationship' && scope.claimFilters.length > 0 && summaryFields.has(field.name);
}

/** Plans summaries of relationships over the claims that match the filters. */
export function planRecount(
  { builder, claimFilters }: Scope,
  records: Records,
  fields: readonly SelectedField[],
): void {
  const conditions = claimFilters.flatMap((filter) => claimConditions(filter, builder));
  const witnesses = new Map<string, Witness[]>();
  const source = `MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE c.relationship = x.id${conditions.map((condition) => ` AND ${condition}`).join('')}`;
  const values = `[${comparableQualifiers.map((name) => `toString(c.${name})`).join(', ')}]`;
  builder.sendEach(
    records.list,
    source,
    [
      'x.id',
      's.id',
      's.publishers',
      'toString(s.publishedLatest)',
      'c.boilerplate',
      'c.stated',
      'c.planned IS NOT NULL',
      'c.selfReported',
      values,
    ],
    (row) => {
      const [id, sourceId, publishers, published, boilerplate, stated, planned, selfReported, given] =
        witnessRow.parse(row);
      const witness: Witness = {
        source: sourceId,
        publishers,
        published,
        boilerplate,
        stated,
        planned,
        selfReported,
        comparable: comparableContents(given),
      };
      witnesses.set(id, [...(witnesses.get(id) ?? []), witness]);
    },
  );
  builder.finally(() => {
    builder.build(records.objects.size * fields.length);
    for (const [id, object] of records.objects) {
      const evidence = summarizeEvidence(witnesses.get(id) ?? []);
      const planned = evidence.plannedCount > 0 && evidence.plannedCount === evidence.claimCount;
      const summary: Readonly<Record<string, unknown>> = { ...evidence, planned };
      for (const { key, name } of fields) object.set(key, summary[name]);
    }
  });
}
