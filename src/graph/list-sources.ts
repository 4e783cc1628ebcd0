import { z } from 'zod';
import { statementFile } from './statements/statement-file.ts';

export const listSources = statementFile('stored/list-sources', {
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});
