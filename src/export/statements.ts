import { z } from 'zod';
import { statementFile } from '../graph/statement-file.ts';

/** All sources. */
export const listSources = statementFile('write/list-sources', {
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});
