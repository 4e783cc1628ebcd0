import type { Context } from '../../context/context.ts';
import { select } from '../../view/view.ts';

/** From this far on a pointer draws, and does not just press. */
const leastPixels = 4;

/** Selects entities by a line that a pointer draws around them: while it is on, or as long as Shift is held. */
export class Lasso {
  #on: AbortController | undefined;
  #drawing: AbortController | undefined;

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  /** Turns it on or off. While it is on, Escape ends it. */
  turn({ announce, words, update }: Context): void {
    if (this.isOn) this.close();
    else {
      const on = new AbortController();
      this.#on = on;
      on.signal.addEventListener('abort', update, { once: true });
      addEventListener('keydown', (event) => this.#press(event), { capture: true, signal: on.signal });
      announce(words.lassoOn);
    }
    update();
  }

  /** Ends it, and the line that is being drawn. */
  close(): void {
    const on = this.#on;
    this.#on = undefined;
    this.#drawing?.abort();
    on?.abort();
  }

  /** Begins a line where a pointer goes down in the drawing. What is selected by Shift is added to what was. */
  begin(event: PointerEvent, context: Context): void {
    const { currentTarget, button, shiftKey, pointerId } = event;
    const canvas = currentTarget instanceof Element ? currentTarget.querySelector<HTMLCanvasElement>('.lasso') : null;
    if (!canvas || !(currentTarget instanceof Element) || button !== 0 || !(this.isOn || shiftKey)) return;
    this.#drawing?.abort();
    const drawing = new AbortController();
    this.#drawing = drawing;
    const { signal } = drawing;
    const line = new HandLine(canvas);
    line.add(event);
    const take = (each: PointerEvent) => each.pointerId === pointerId && line.add(each);
    const end = (each: PointerEvent) => {
      if (each.pointerId !== pointerId) return;
      if (line.isDrawn) choose(context, line, shiftKey);
      if (line.isDrawn) swallowClick(currentTarget);
      drawing.abort();
    };
    // The drawing itself would move along.
    currentTarget.addEventListener('mousedown', (down) => down.stopPropagation(), { capture: true, signal });
    addEventListener('pointermove', take, { signal });
    addEventListener('pointerup', end, { signal });
    addEventListener('pointercancel', () => drawing.abort(), { signal });
    signal.addEventListener('abort', () => line.clear(), { once: true });
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  }
}

/** A line drawn by hand on a canvas that lies on the drawing. */
class HandLine {
  readonly #canvas: HTMLCanvasElement;
  readonly #path = new Path2D();
  #start: { readonly x: number; readonly y: number } | undefined;
  #isDrawn = false;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    // In pixels of the screen, as pointers are: inside `transform: scale()` and `zoom` those of the page are others.
    const { width, height } = canvas.getBoundingClientRect();
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
  }

  /** Whether it has gone so far that it is a line. */
  get isDrawn(): boolean {
    return this.#isDrawn;
  }

  add({ clientX, clientY }: PointerEvent): void {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    if (this.#start) this.#path.lineTo(x, y);
    else this.#path.moveTo(x, y);
    this.#start ??= { x, y };
    this.#isDrawn ||= Math.hypot(x - this.#start.x, y - this.#start.y) >= leastPixels;
    const context = this.#canvas.getContext('2d');
    if (!context || !this.#isDrawn) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.strokeStyle = getComputedStyle(this.#canvas).color;
    context.lineWidth = 2;
    context.setLineDash([6, 4]);
    context.stroke(this.#path);
  }

  /** Whether a place lies within, in pixels of the screen from the upper left. */
  surrounds(x: number, y: number): boolean {
    const context = this.#canvas.getContext('2d');
    context?.resetTransform();
    return context?.isPointInPath(this.#path, x, y, 'evenodd') ?? false;
  }

  clear(): void {
    this.#canvas.width = 0;
  }
}

function choose({ explorer, stage, announce, words }: Context, line: HandLine, isAdding: boolean): void {
  const found = stage.drawing?.within((x, y) => line.surrounds(x, y)) ?? [];
  const { entities } = explorer.state.visible;
  const before = isAdding ? explorer.view.selected.filter((id) => entities.has(id)) : [];
  const ids = [...new Set([...before, ...found])];
  void explorer.touch((view) => select(view, ids));
  announce(words.selected(ids.length));
}

/** The click that follows from the line is not one on what lies below. */
function swallowClick(area: Element): void {
  const over = new AbortController();
  area.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: over.signal });
  setTimeout(() => over.abort(), 0);
}
