import { html, nothing, type TemplateResult } from 'lit';
import { Commands } from '../parts/commands.ts';
import { Details } from '../parts/details.ts';
import { handleKey } from '../parts/keyboard.ts';
import { Legend } from '../parts/legend.ts';
import { List } from '../parts/list.ts';
import { Questions } from '../parts/questions.ts';
import { SearchBox } from '../parts/search-box.ts';
import { renderStatus } from '../parts/status.ts';
import { Toolbar } from '../parts/toolbar.ts';
import type { Context } from './context.ts';
import type { Showing } from './showing.ts';

/** The parts of the element and how they stand together. */
export class Panels {
  readonly #search = new SearchBox();
  readonly #toolbar = new Toolbar();
  readonly #legend = new Legend();
  readonly #details = new Details();
  readonly #list = new List();
  readonly #commands = new Commands();
  readonly #questions = new Questions();

  render(context: Context, showing: Showing, message: string, isDrawable: boolean): TemplateResult {
    const { words, explorer } = context;
    const { visible } = explorer.state;
    return html`
      <section class="explorer" part="explorer" aria-label=${words.explorer} lang=${words.language}>
        <header class="bar" part="bar">
          ${this.#search.render(context)} ${this.#toolbar.render(context, showing, isDrawable)}
          ${this.#questions.renderButton(context)}
        </header>
        <div class="body">
          ${this.#legend.render(context)}
          <div class="middle">
            ${renderStatus(context)}
            ${
              showing === 'list'
                ? nothing
                : html`<div
                    class="drawing"
                    part="drawing"
                    tabindex="0"
                    role="application"
                    aria-label=${words.drawing(visible.entities.size, visible.relationships.length)}
                    aria-describedby="keys"
                    @keydown=${(event: KeyboardEvent) => handleKey(event, context)}
                  >
                    <div class="canvas"></div>
                    <p id="keys" class="unseen">${words.drawingKeys}</p>
                  </div>`
            }
            ${showing === 'drawing' ? nothing : this.#list.render(context, isDrawable ? undefined : words.noDrawing)}
            ${this.#commands.render(context)}
          </div>
          ${this.#details.render(context)}
        </div>
        <p class="message" part="message" role="status" aria-live="polite">${message}</p>
        ${this.#questions.renderDialog(context)}
      </section>
    `;
  }
}
