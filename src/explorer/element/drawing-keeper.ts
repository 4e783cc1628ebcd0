import type { Stage } from '../context/stage.ts';
import { canDraw, leaveSeat, type Seat, takeSeat } from '../drawing/seats.ts';
import type { Explorer } from '../state/explorer.ts';
import { answerDrawing } from './answer-drawing.ts';

/**
 * Whether a drawing is possible. `lost`: the browser took its context away, as it does if a page has too many or the
 * graphics driver fails. `missing`: this browser has no WebGL.
 */
export type Drawability = 'drawable' | 'lost' | 'missing';

/** The margin around the viewport in which drawings are opened, because it is scrolled to next. */
const aroundView = '25%';

/** Opens the drawing of an element while its container exists and is in view, and closes it afterwards. */
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

  /** @param onChange called when a drawing becomes possible or impossible. */
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

  /** Draws again after a lost context. */
  drawAgain(): void {
    if (this.#drawability !== 'lost') return;
    this.#drawability = 'drawable';
    this.#onChange();
  }

  /**
   * Keeps the drawing still when a reader opens or closes the panel next to it; the initial drawing is fitted next to
   * the panel.
   */
  resizeBeside(isBesidePanel: boolean): void {
    const hasChanged = isBesidePanel !== this.#isBesidePanel;
    this.#isBesidePanel = isBesidePanel;
    const { drawing, current } = this.#stage ?? {};
    if (!drawing || !hasChanged || !this.#isTouched) return;
    const wasInSight = current !== undefined && drawing.sight.has(current);
    drawing.resizeInPlace();
    // Keeps the selected entity visible next to the panel that it opens.
    if (wasInSight) void drawing.sight.show(current, false);
  }

  /** Opens the drawing in its container if it is not open; closes it without a container. */
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
    // Out of view, it stays closed until it is scrolled to.
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
