import type { Stage } from '../context/stage.ts';
import { canDraw, leaveSeat, type Seat, takeSeat } from '../drawing/seats.ts';
import type { Explorer } from '../state/explorer.ts';
import { answerDrawing } from './answer-drawing.ts';

/**
 * Whether there can be a drawing. `lost`: the browser has taken it away, as it does when a page has more of them than it can keep, or
 * when the graphics driver fails. `missing`: this browser has not drawn yet and has no WebGL.
 */
export type Drawability = 'drawable' | 'lost' | 'missing';

/** How far around what is seen of a page drawings are opened: what is scrolled to next. */
const aroundView = '25%';

/** Opens the drawing of an element while there is a place for it that a reader can see, and closes it when that goes. */
export class DrawingKeeper implements Seat {
  readonly #host: Element;
  readonly #onChange: () => void;
  #drawability: Drawability = 'drawable';
  #isInView: boolean | undefined;
  #views: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #stage: Stage | undefined;
  #isBesidePanel = false;
  #isTouched = false;
  #hasDrawn = false;

  /** @param onChange is told when there can be a drawing that could not be before, or the other way round. */
  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    for (const name of ['pointerdown', 'keydown'])
      host.addEventListener(
        name,
        () => {
          this.#isTouched = true;
        },
        { capture: true },
      );
  }

  get drawability(): Drawability {
    return this.#drawability;
  }

  isInView(): boolean {
    this.#isInView ??= isNear(this.#host.getBoundingClientRect());
    return this.#isInView;
  }

  giveUp(): void {
    this.#stage?.leave();
  }

  /** Draws again what the browser has taken away. */
  drawAgain(): void {
    if (this.#drawability !== 'lost') return;
    this.#drawability = 'drawable';
    this.#onChange();
  }

  /** Nothing moves when a reader opens or closes the panel beside the drawing. What a page opens with is fitted beside it. */
  resizeBeside(isBesidePanel: boolean): void {
    const hasChanged = isBesidePanel !== this.#isBesidePanel;
    this.#isBesidePanel = isBesidePanel;
    const { drawing, current } = this.#stage ?? {};
    if (!drawing || !hasChanged || !this.#isTouched) return;
    const wasInSight = current !== undefined && drawing.sight.has(current);
    drawing.resizeInPlace();
    // What was pressed is not to lie beyond the panel that it opens.
    if (wasInSight) void drawing.sight.show(current, false);
  }

  /** Opens the drawing in its container where it is not open yet, or closes it where there is no container. */
  keep(explorer: Explorer, stage: Stage, container: HTMLElement | null, onDrawn: () => void): void {
    this.#stage = stage;
    this.#watchView();
    if (!container) {
      this.#leave();
      return;
    }
    if (stage.drawing || !this.isInView()) return;
    takeSeat(this);
    try {
      stage.open(container, {
        ...answerDrawing(explorer, stage, onDrawn),
        onLost: () => this.#lose(),
        onOffered: () => this.drawAgain(),
      });
    } catch (error) {
      leaveSeat(this);
      if (canDraw()) throw error;
      this.#drawability = this.#hasDrawn ? 'lost' : 'missing';
      this.#onChange();
      return;
    }
    this.#hasDrawn = true;
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => stage.drawing?.resize());
    this.#sizes.observe(container);
  }

  close(): void {
    this.#views?.disconnect();
    this.#views = undefined;
    this.#isInView = undefined;
    this.#leave();
    this.#stage = undefined;
    this.#isTouched = false;
    if (this.#drawability === 'lost') this.#drawability = 'drawable';
  }

  #leave(): void {
    this.#sizes?.disconnect();
    this.#stage?.leave();
    leaveSeat(this);
  }

  #lose(): void {
    this.#leave();
    // Out of view nobody misses it: it is drawn again when it is scrolled to.
    if (!this.isInView()) return;
    this.#drawability = 'lost';
    this.#onChange();
  }

  #watchView(): void {
    if (this.#views) return;
    this.#views = new IntersectionObserver(
      (entries) => {
        const isInView = entries.at(-1)?.isIntersecting ?? false;
        const hasCome = isInView && this.#isInView === false;
        this.#isInView = isInView;
        if (!hasCome) return;
        if (this.#drawability === 'lost') this.#drawability = 'drawable';
        this.#onChange();
      },
      { rootMargin: aroundView },
    );
    this.#views.observe(this.#host);
  }
}

const isNear = ({ top, bottom, left, right }: DOMRect): boolean => {
  const [across, down] = [innerWidth / 4, innerHeight / 4];
  return bottom >= -down && right >= -across && top <= innerHeight + down && left <= innerWidth + across;
};
