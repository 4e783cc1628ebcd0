import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../element/context.ts';
import type { QuestionsDialog } from '../questions/questions-dialog.ts';

/** The way to the questions of the library: they are loaded when they are first wanted. */
export class Questions {
  #dialog: QuestionsDialog | undefined;

  renderButton(context: Context): TemplateResult {
    return html`<button type="button" aria-haspopup="dialog" @click=${() => void this.#open(context)}>
      ${context.words.questions}
    </button>`;
  }

  renderDialog(context: Context): TemplateResult | typeof nothing {
    return this.#dialog?.render(context) ?? nothing;
  }

  async #open(context: Context): Promise<void> {
    try {
      const { QuestionsDialog } = await import('../questions/questions-dialog.ts');
      this.#dialog ??= new QuestionsDialog();
    } catch {
      context.announce(context.words.failed);
      return;
    }
    this.#dialog.open(context);
  }
}
