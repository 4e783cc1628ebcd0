import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Executes with graphql-js itself. Yoga's own executor takes an answer that holds the key `then` for a promise, and
 * callers choose keys.
 */
export function useReferenceExecutor(): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
}
