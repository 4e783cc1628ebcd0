import { prefixes } from './vocabulary.ts';

/** Whether an id is a document's or a topic's: they are tied by what is left out around others. */
export const isTheme = (id: string): boolean =>
  id.startsWith(`${prefixes.Document}:`) || id.startsWith(`${prefixes.Topic}:`);
