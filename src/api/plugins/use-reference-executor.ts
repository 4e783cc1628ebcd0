import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Executes with graphql-js. Yoga's own executor takes an answer with the key `then` for a promise, and clients choose
 * keys.
 */
export function useReferenceExecutor(): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
}
