import type { Explorer } from '../state/explorer.ts';
import type { Words } from '../words/words.ts';
import type { Stage } from './stage.ts';

/** What is shown: the drawing, the list that says the same, or the two beside each other. */
export const showings = ['drawing', 'list', 'both'] as const;
export type Showing = (typeof showings)[number];

/** What every part of the element works with. */
export interface Context {
  readonly explorer: Explorer;
  readonly stage: Stage;
  readonly words: Words;
  /** Whether movement is welcome: not where a reader asked for little of it. */
  readonly isAnimated: boolean;
  /** Whether there is room beside the drawing. */
  readonly isWide: boolean;
  /** The whole view, with where everything stands, as an address of this page. */
  readonly address: () => string;
  /** Prints the page; of this element, a sheet with all that is seen. */
  readonly print: () => Promise<void>;
  readonly show: (showing: Showing) => void;
  /** Tells readers of the screen, and shows it until the next message. */
  announce(message: string): void;
  /** Takes back a message where it still shows. */
  retract(message: string): void;
  /** Renders once more: a part has changed something of its own. */
  update(): void;
}
