import { z } from 'zod';
import type { WriteTransaction } from '../graph/graph.ts';
import { statementFile } from '../graph/statements/statement-file.ts';
import { CanonicalIds } from '../identity/canonical-ids.ts';

/** The merges that hold. */
export const listMerges = statementFile('stored/list-merges', {
  parameters: z.object({}),
  row: z.object({ id: z.string(), into: z.string(), by: z.string(), why: z.string(), on: z.string() }),
});

/** As which entity each id answers now. */
export async function readCanonicalIds(transaction: WriteTransaction): Promise<CanonicalIds> {
  return new CanonicalIds(await transaction.run(listMerges, {}));
}
