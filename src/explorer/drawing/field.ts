/**
 * The element that sigma draws in. Sigma reads pointer positions in pixels of the screen and sizes in pixels of the page, which differ
 * inside `transform: scale()` and `zoom`. So the field is laid out as large as it appears on the screen, and scaled back.
 */
export class Field {
  readonly element: HTMLElement = document.createElement('div');
  readonly #container: HTMLElement;
  #across = 1;
  #down = 1;
  /** The camera ratio at which dots are as large as was decided: another one once the drawing was resized in place. */
  usualRatio = 1;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.element.className = 'field';
    container.append(this.element);
    this.measure();
  }

  /** How many pixels of the screen a pixel of the page takes. */
  get scale(): number {
    return Math.sqrt(this.#across * this.#down);
  }

  /** Measures how it appears on the screen now; whether that has changed. */
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

/** Page sizes are whole numbers: what differs by less than their rounding is the same. */
function ratio(onScreen: number, onPage: number): number {
  const isSame = onPage === 0 || onScreen === 0 || Math.abs(onScreen - onPage) <= 1;
  return isSame ? 1 : onScreen / onPage;
}
