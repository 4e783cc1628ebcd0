import { flat as among } from '../queries/among/floor-flat.ts';
import { flat as document } from '../queries/document/floor-flat.ts';
import type { FlatQuery, Row } from '../queries/flat.ts';
import { flat as funding } from '../queries/funding/floor-flat.ts';
import { flat as gathering } from '../queries/gathering/floor-flat.ts';
import { flat as list } from '../queries/list/floor-flat.ts';
import { partnersOver } from '../queries/partners/floor-flat.ts';
import { runStatement, serveBare } from './serve.ts';

const queries = new Map<string, FlatQuery>([
  ...Object.entries({ among, document, funding, gathering, list }),
  ...[1, 2, 3, 4, 5].map((depth) => [`partners ${depth}`, partnersOver(depth)] as const),
]);

serveBare(async (driver, name, variables) => {
  const query = queries.get(name);
  if (!query) throw new Error(`There is no flat query ${name}.`);
  const tables = new Map<unknown, Row[]>();
  for (const record of await runStatement(driver, query.text, variables)) {
    const table = record.get('t');
    const rows = tables.get(table);
    if (rows) rows.push(record.get('row'));
    else tables.set(table, [record.get('row')]);
  }
  return query.build((table) => tables.get(table) ?? []);
});
