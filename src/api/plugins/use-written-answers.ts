import type { Plugin } from 'graphql-yoga';
import { executeWritten } from '../answer/execute-written.ts';

/**
 * Writes the answers of root fields instead of executing what is below them. Yoga's own executor is not used either: it
 * takes an answer with the key `then` for a promise, and clients choose keys.
 */
export function useWrittenAnswers(): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(executeWritten) };
}
