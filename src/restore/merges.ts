import { z } from 'zod';
import type { WriteTransaction } from '../graph/graph.ts';
import { statementFile } from '../graph/statements/statement-file.ts';
import { CanonicalIds } from '../identity/canonical-ids.ts';

/** Lists the current merges. */
export const listMerges = statementFile('stored/list-merges', {
  parameters: z.object({}),
  row: z.object({ id: z.string(), into: z.string(), by: z.string(), why: z.string(), on: z.string() }),
});

/** Reads the entity that each merged id resolves to. */
export async function readCanonicalIds(transaction: WriteTransaction): Promise<CanonicalIds> {
  return new CanonicalIds(await transaction.run(listMerges, {}));
}
