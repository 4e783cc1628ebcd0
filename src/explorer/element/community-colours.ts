import type { Context } from '../context/context.ts';
import { LazyPart } from '../context/lazy-part.ts';
import type { Visible } from '../network/visible.ts';

/**
 * Colours the drawing by communities while the view requests it, and recomputes them when the visible network changes.
 */
export class CommunityColours {
  readonly #finder = new LazyPart(async () => (await import('../network/communities.ts')).findCommunities);
  #coloured: Visible | undefined;

  /** Called on every change. */
  async follow(context: Context): Promise<void> {
    const { history, status } = context.explorer.state;
    if (history.present.colour !== 'community' || status.is === 'loading') return;
    const find = this.#finder.part ?? (await this.#finder.load(context));
    const { visible } = context.explorer.state;
    if (!find || visible === this.#coloured) return;
    this.#coloured = visible;
    context.stage.colour(find(visible));
    context.update();
  }
}
