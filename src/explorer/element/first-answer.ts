import type { Ask } from '../data/ask.ts';

/** The longest that a page waits for the first answer before it shows anything: shorter than is noticed. */
const patienceMs = 40;

/**
 * Asks as before, and knows when the first answer was taken, or patience has ended. What is asked for next is then under way: to show
 * anything starts WebGL, which would keep the page from asking for a fifth of a second.
 */
export function awaitFirstAnswer(ask: Ask): { readonly ask: Ask; readonly first: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, patienceMs);
  return {
    first: promise,
    ask: async (...asked) => {
      try {
        return await ask(...asked);
      } finally {
        // As a task of its own it comes after all that the answer leads to at once.
        setTimeout(resolve);
      }
    },
  };
}
