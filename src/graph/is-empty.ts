import { z } from 'zod';
import { statementFile } from './statements/statement-file.ts';

/** Whether the database holds no data. */
export const isEmpty = statementFile('read/is-empty', {
  parameters: z.object({}),
  row: z.object({ empty: z.boolean() }),
});
