import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { type Format, formats } from '../export/formats.ts';

/** A menu button for taking a view elsewhere: files, paper, queries. */
export class ExportMenu {
  #isOpen = false;

  render(context: Context): TemplateResult {
    const { words } = context;
    const item = (name: string, act: (root: Node) => unknown) =>
      html`<li>
        <button type="button" @click=${(event: Event) => this.#take(context, event, act)}>${name}</button>
      </li>`;
    return html`<div
      class="unfolding"
      @keydown=${(event: KeyboardEvent) => this.#press(context, event)}
      @focusout=${(event: FocusEvent) => this.#leave(context, event)}
    >
      <button
        type="button"
        aria-expanded=${this.#isOpen}
        aria-controls="exports"
        @click=${() => this.#turn(context, !this.#isOpen)}
      >
        ${words.keep}
      </button>
      <ul
        id="exports"
        part="exports"
        ?hidden=${!this.#isOpen}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${
          this.#isOpen
            ? [
                ...formats.map((format) => item(format.label[words.language], () => downloadExport(context, format))),
                item(words.print, () => context.print()),
                item(words.queriesOfView, (root) => showQueries(context, root)),
              ]
            : nothing
        }
      </ul>
    </div>`;
  }

  #turn(context: Context, isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    context.update();
  }

  /** Focuses the button first, so that a dialog opened from the menu returns the focus to it. */
  #take(context: Context, { currentTarget }: Event, act: (root: Node) => unknown): void {
    focusButton(currentTarget);
    this.#turn(context, false);
    if (currentTarget instanceof Node) act(currentTarget.getRootNode());
  }

  #press(context: Context, event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    focusButton(event.target);
    this.#turn(context, false);
  }

  #leave(context: Context, { currentTarget, relatedTarget }: FocusEvent): void {
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) this.#turn(context, false);
  }
}

function focusButton(from: EventTarget | null): void {
  if (from instanceof Element) from.closest('.unfolding')?.querySelector('button')?.focus();
}

async function downloadExport(context: Context, format: Format): Promise<void> {
  const { words, announce } = context;
  try {
    const { downloadExport } = await import('../export/download-export.ts');
    announce(words.kept(await downloadExport(context, format)));
  } catch (error) {
    announce(`${words.notKept} ${error instanceof Error ? error.message : ''}`);
  }
}

async function showQueries(context: Context, root: Node): Promise<void> {
  const { words, announce } = context;
  try {
    const { showQueries } = await import('./queries-dialog.ts');
    showQueries(context, root);
  } catch (error) {
    announce(`${words.failed} ${error instanceof Error ? error.message : ''}`);
  }
}
