import { html, nothing, type TemplateResult } from 'lit';
import type { Context, Showing } from '../context/context.ts';
import { LazyPart } from '../context/lazy-part.ts';
import { WitnessReader } from '../parts/evidence/witness-reader.ts';
import { Legend } from '../parts/legend.ts';
import { SearchBox } from '../parts/search-box.ts';
import { Commands } from '../parts/selection/commands.ts';
import { handleKey } from '../parts/selection/keyboard.ts';
import type { Lasso } from '../parts/selection/lasso.ts';
import { renderStatus } from '../parts/status.ts';
import { renderPeriod } from '../parts/time/unseen-period.ts';
import { Toolbar } from '../parts/toolbar.ts';
import { Questions } from '../questions/questions.ts';
import type { Drawability } from './drawing-keeper.ts';

/** The parts of the element and their arrangement. */
export class Panels {
  readonly #search = new SearchBox();
  readonly #toolbar = new Toolbar();
  readonly #reader = new WitnessReader();
  readonly #attributions = new LazyPart(async () => {
    const { AttributionFilters } = await import('../parts/evidence/attribution-filters.ts');
    return new AttributionFilters(this.#reader);
  });
  readonly #legend = new Legend(this.#attributions);
  readonly #timeline = new LazyPart(async () => {
    const { Timeline } = await import('../parts/time/timeline.ts');
    return new Timeline(this.#reader);
  });
  /** Undefined until a reader opens or closes it; until then it is open if the view has a period. */
  #isTimelineOpen: boolean | undefined;
  readonly #lasso = new LazyPart<Lasso>(async () => new (await import('../parts/selection/lasso.ts')).Lasso());
  readonly #details = new LazyPart(async () => new (await import('../parts/evidence/details.ts')).Details());
  readonly #list = new LazyPart(async () => new (await import('../parts/list.ts')).List());
  readonly #commands = new Commands();
  readonly #questions = new Questions();

  render(context: Context, wanted: Showing, message: string, drawability: Drawability): TemplateResult {
    const { words, explorer } = context;
    const showing = drawability === 'drawable' ? wanted : 'list';
    const { visible, history } = explorer.state;
    const { filters, selected } = history.present;
    const isTimelineOpen = this.#isTimelineOpen ?? (filters.from !== undefined || filters.to !== undefined);
    const lasso = this.#lasso.part;
    // The list has no drawing for the lasso.
    if (showing === 'list') lasso?.close();
    const switches = html`${renderOpener(words.timeline, isTimelineOpen, () => {
      this.#isTimelineOpen = !isTimelineOpen;
      if (isTimelineOpen) this.#timeline.part?.close();
      context.update();
    })}
    ${isTimelineOpen ? nothing : renderPeriod(context)}
    ${renderSwitch(
      words.lasso,
      lasso?.isOn ?? false,
      async () => (await this.#lasso.load(context))?.turn(context),
      showing === 'list',
    )}`;
    return html`
      <section class="explorer" part="explorer" aria-label=${words.explorer} lang=${words.language}
        @pointerenter=${() => this.#lasso.want(context)}
      >
        <header class="bar" part="bar">
          ${this.#search.render(context)} ${this.#toolbar.render(context, showing, drawability !== 'missing', switches)}
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
                    aria-label=${words.drawing(visible.entities.size, visible.lines.size)}
                    aria-describedby="keys"
                    @keydown=${(event: KeyboardEvent) => handleKey(event, context)}
                    @pointerdown=${{
                      capture: true,
                      handleEvent: (event: PointerEvent) => this.#lasso.part?.begin(event, context),
                    }}
                  >
                    <div class="canvas"></div>
                    <canvas class=${lasso?.isOn ? 'lasso on' : 'lasso'}></canvas>
                    <p id="keys" class="unseen">${words.drawingKeys}</p>
                  </div>`
            }
            ${showing === 'drawing' ? nothing : this.#list.want(context)?.render(context, explainNoDrawing(context, wanted, drawability))}
            ${this.#commands.render(context)}
            <p class="message" part="message" role="status" aria-live="polite">${message}</p>
          </div>
          ${selected.length > 0 ? this.#details.want(context)?.render(context) : nothing}
        </div>
        ${isTimelineOpen ? (this.#timeline.want(context)?.render(context) ?? nothing) : nothing}
        ${this.#questions.renderDialog(context)}
      </section>
    `;
  }

  /** Ends timers and listeners outside the element. */
  close(): void {
    this.#lasso.part?.close();
    this.#timeline.part?.close();
    this.#details.part?.close();
  }
}

/** Explains why the list is shown instead of the drawing, and what to do. */
function explainNoDrawing({ words, show }: Context, wanted: Showing, drawability: Drawability) {
  if (drawability === 'drawable') return undefined;
  if (drawability === 'missing') return html`<p class="quiet">${words.noDrawing}</p>`;
  return html`<p role="alert">
    ${words.drawingLost} <button type="button" @click=${() => show(wanted)}>${words.drawAgain}</button>
  </p>`;
}

/** Renders a toggle button. */
const renderSwitch = (name: string, isOn: boolean, flip: () => unknown, isDisabled = false): TemplateResult =>
  html`<button type="button" aria-pressed=${isOn} ?disabled=${isDisabled} @click=${flip}>${name}</button>`;

/** Renders a button that opens and closes a part of the page. */
const renderOpener = (name: string, isOpen: boolean, flip: () => unknown): TemplateResult =>
  html`<button type="button" aria-expanded=${isOpen} @click=${flip}>${name}</button>`;
