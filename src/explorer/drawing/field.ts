/**
 * The element in which sigma draws. Sigma reads pointer positions in pixels of the screen and sizes in pixels of the
 * page, which differ inside `transform: scale()` and `zoom`. The field is therefore laid out at its size on the screen
 * and scaled back.
 */
export class Field {
  readonly element: HTMLElement = document.createElement('div');
  readonly #container: HTMLElement;
  #across = 1;
  #down = 1;
  /** The camera ratio at which dots have their nominal size; it changes when the drawing is resized in place. */
  usualRatio = 1;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.element.className = 'field';
    container.append(this.element);
    this.measure();
  }

  /** The number of screen pixels in a page pixel. */
  get scale(): number {
    return Math.sqrt(this.#across * this.#down);
  }

  /** Measures its current size on the screen; returns whether it has changed. */
  measure(): boolean {
    const { offsetWidth, offsetHeight } = this.#container;
    const { width, height } = this.#container.getBoundingClientRect();
    const [across, down] = [ratio(width, offsetWidth), ratio(height, offsetHeight)];
    if (across === this.#across && down === this.#down) return false;
    this.#across = across;
    this.#down = down;
    const { style } = this.element;
    style.width = `${100 * across}%`;
    style.height = `${100 * down}%`;
    style.transform = `scale(${1 / across}, ${1 / down})`;
    return true;
  }

  remove(): void {
    this.element.remove();
  }
}

/** Page sizes are integers: ignores differences within their rounding. */
function ratio(onScreen: number, onPage: number): number {
  const isSame = onPage === 0 || onScreen === 0 || Math.abs(onScreen - onPage) <= 1;
  return isSame ? 1 : onScreen / onPage;
}
