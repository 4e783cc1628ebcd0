import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { type Showing, showings } from '../context/context.ts';
import { ExportMenu } from './export-menu.ts';
import { tryToCopy } from './try-to-copy.ts';

/** Actions on the whole view. */
export class Toolbar {
  readonly #exports = new ExportMenu();

  /** @param switches the toggle buttons of other parts. */
  render(context: Context, showing: Showing, isDrawable: boolean, switches: TemplateResult): TemplateResult {
    const { words, explorer, stage, isAnimated } = context;
    const { history } = explorer.state;
    const names = { drawing: words.asDrawing, list: words.asList, both: words.asBoth };
    return html`<div class="tools" part="toolbar" role="toolbar" aria-label=${words.tools}>
      ${button(words.undo, '↶', () => void explorer.undo(), history.past.length === 0)}
      ${button(words.redo, '↷', () => void explorer.redo(), history.future.length === 0)}
      ${button(words.fit, '⤢', () => void stage.drawing?.sight.fit(isAnimated), showing === 'list')}
      ${button(words.zoomIn, '+', () => stage.drawing?.sight.zoom(1 / 1.5, isAnimated, stage.current), showing === 'list')}
      ${button(words.zoomOut, '−', () => stage.drawing?.sight.zoom(1.5, isAnimated, stage.current), showing === 'list')}
      ${button(words.arrange, '⟳', () => stage.arrange(), showing === 'list')}
      <span class="choice" role="group" aria-label=${words.show}>
        ${showings.map(
          (each) => html`<button
            type="button"
            aria-pressed=${each === showing}
            ?disabled=${!isDrawable && each !== 'list'}
            @click=${() => context.show(each)}
          >
            ${names[each]}
          </button>`,
        )}
      </span>
      ${switches}
      <button type="button" @click=${() => void copyAddress(context)}>${words.share}</button>
      ${this.#exports.render(context)}
    </div>`;
  }
}

const button = (name: string, sign: string, act: () => void, isDisabled: boolean): TemplateResult =>
  html`<button type="button" class="sign" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${act}>${sign}</button>`;

async function copyAddress({ address, announce, words }: Context): Promise<void> {
  announce((await tryToCopy(address())) ? words.shared : words.notCopied);
}
