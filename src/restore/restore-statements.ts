import { z } from 'zod';
import { statementFile } from '../graph/statements/statement-file.ts';

/** The statements that read what a source states. Their files describe them. */

const texts = z.array(z.string());
const source = z.object({ source: z.string() });
const properties = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), texts]).nullable())
  .transform((all) =>
    Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))),
  );
const mention = z.object({
  entity: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.boolean(), texts])),
});

export const readSource = statementFile('stored/read-source', {
  parameters: source,
  row: z.object({ properties, mentions: z.array(mention) }),
});

export const readClaims = statementFile('stored/read-claims', {
  parameters: source,
  row: z.object({ id: z.string(), properties }),
});
