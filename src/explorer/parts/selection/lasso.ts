import type { Context } from '../../context/context.ts';
import { select } from '../../view/view.ts';

/** The distance from which a press becomes a line, in pixels. */
const minPixels = 4;

/** Selects entities by a freehand line around them, while it is turned on or Shift is held. */
export class Lasso {
  #on: AbortController | undefined;
  #drawing: AbortController | undefined;

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  /** Turns it on or off. Escape turns it off. */
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

  /** Ends it and discards an unfinished line. */
  close(): void {
    const on = this.#on;
    this.#on = undefined;
    this.#drawing?.abort();
    on?.abort();
  }

  /** Starts a line at a pointer press in the drawing. With Shift, adds to the selection. */
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
    // Keeps the drawing from moving.
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

/** A freehand line on a canvas above the drawing. */
class HandLine {
  readonly #canvas: HTMLCanvasElement;
  readonly #path = new Path2D();
  #start: { readonly x: number; readonly y: number } | undefined;
  #isDrawn = false;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    // In pixels of the screen, like pointer positions; inside `transform: scale()` and `zoom` they differ from those of
    // the page.
    const { width, height } = canvas.getBoundingClientRect();
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
  }

  /** Whether it is long enough to be a line. */
  get isDrawn(): boolean {
    return this.#isDrawn;
  }

  add({ clientX, clientY }: PointerEvent): void {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    if (this.#start) this.#path.lineTo(x, y);
    else this.#path.moveTo(x, y);
    this.#start ??= { x, y };
    this.#isDrawn ||= Math.hypot(x - this.#start.x, y - this.#start.y) >= minPixels;
    const context = this.#canvas.getContext('2d');
    if (!context || !this.#isDrawn) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.strokeStyle = getComputedStyle(this.#canvas).color;
    context.lineWidth = 2;
    context.setLineDash([6, 4]);
    context.stroke(this.#path);
  }

  /** Returns whether a position, in pixels of the screen from the top left, is inside. */
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

/** Prevents the click after the line from reaching what is below. */
function swallowClick(area: Element): void {
  const over = new AbortController();
  area.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: over.signal });
  setTimeout(() => over.abort(), 0);
}
