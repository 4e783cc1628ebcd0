import { kinds } from '../../vocabulary/kinds.ts';

/** Whether an id is a document's or a topic's: they are tied by what is left out around others. */
export const isTheme = (id: string): boolean =>
  id.startsWith(`${kinds.Document.prefix}:`) || id.startsWith(`${kinds.Topic.prefix}:`);
