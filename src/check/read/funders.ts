import { readFunders } from './check-statements.ts';
import { type CheckContext, readRows } from './context.ts';

const pageSize = 20_000;

/** Reads the ids of all stated funders from claims, independently of relationships. */
export async function findFunders(context: CheckContext): Promise<Set<string>> {
  const found = new Set<string>();
  let seen = 0;
  for (let after = ''; ; seen += pageSize) {
    context.report('Looking for funders', `${seen} claims`);
    const [page] = await readRows(context, readFunders, { after, limit: pageSize });
    if (!page) return found;
    for (const id of page.funders) if (typeof id === 'string') found.add(id);
    after = page.id;
  }
}
