import { z } from 'zod';
import { statementFile } from './statements/statement-file.ts';

/** Every writer takes this lock first: there is one at a time, in any number of processes. */
export const writerLock = { name: 'writer' };

export const takeLock = statementFile('write/take-lock', {
  parameters: z.object({ name: z.string() }),
  row: z.object({ name: z.string() }),
});
