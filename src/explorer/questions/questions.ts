import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { LazyPart } from '../context/lazy-part.ts';

/** Opens the questions of the library, which are loaded on first use. */
export class Questions {
  readonly #dialog = new LazyPart(async () => new (await import('./questions-dialog.ts')).QuestionsDialog());

  renderButton(context: Context): TemplateResult {
    return html`<button type="button" aria-haspopup="dialog" @click=${() => void this.#open(context)}>
      ${context.words.questions}
    </button>`;
  }

  renderDialog(context: Context): TemplateResult | typeof nothing {
    return this.#dialog.part?.render(context) ?? nothing;
  }

  async #open(context: Context): Promise<void> {
    (await this.#dialog.load(context))?.open(context);
  }
}
