import type { WriteTransaction } from '../../graph/graph.ts';
import { CanonicalIds } from './canonical-ids.ts';
import { listMerges } from './statements.ts';

/** As which entity each id answers now. */
export async function readCanonicalIds(transaction: WriteTransaction): Promise<CanonicalIds> {
  return new CanonicalIds(await transaction.tell(listMerges, {}));
}
