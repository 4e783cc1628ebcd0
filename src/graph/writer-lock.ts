import { z } from 'zod';
import { statementFile } from './statements/statement-file.ts';

/** Every writer takes this lock first, so that only one process writes at a time. */
export const writerLock = { name: 'writer' };

export const takeLock = statementFile('write/take-lock', {
  parameters: z.object({ name: z.string() }),
  row: z.object({ name: z.string() }),
});
