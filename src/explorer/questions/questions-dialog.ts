import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Context } from '../context/context.ts';
import { asFailure, type QueryFailure } from '../data/query-endpoint.ts';
import { point } from '../view/view.ts';
import { findDrawable } from './answer.ts';
import { closeDialog, showDialog } from './dialog.ts';
import { Form } from './form.ts';
import { fetchLibrary, type Library, type Question } from './library.ts';
import { renderProse, spellName } from './prose.ts';
import { QuestionRun } from './question-run.ts';
import { renderResults } from './results.ts';
import { findMissing, writeQuestion } from './write-question.ts';
import { renderWritten } from './written-text.ts';

/** The dialog with the questions of the library, each as a form, and their answers. */
export class QuestionsDialog {
  readonly #forms = new Map<string, Form>();
  #isOpen = false;
  #library: Library | undefined;
  #failure: QueryFailure | undefined;
  #question: Question | undefined;
  #run: QuestionRun | undefined;
  /** For screen readers, which only announce messages inside an open dialog. */
  #message = '';
  #problem = '';

  open(context: Context): void {
    this.#isOpen = true;
    if (!this.#library) void this.#load(context);
    context.update();
  }

  render(outer: Context): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { words } = outer;
    const context: Context = {
      ...outer,
      announce: (message) => this.#say(outer, message),
      retract: (message) => this.#retract(outer, message),
    };
    const close = () => {
      this.#isOpen = false;
      this.#run?.cancel();
      context.update();
    };
    return html`<dialog class="questions" part="questions" aria-label=${words.questions} ${ref(showDialog)} @close=${close}>
      <header>
        <h2>${words.questions}</h2>
        <button type="button" class="sign" aria-label=${words.close} @click=${closeDialog}>×</button>
      </header>
      ${this.#renderBody(context)}
      <p class="said" role="status" aria-live="polite">${this.#message}</p>
    </dialog>`;
  }

  #renderBody(context: Context): TemplateResult {
    const { words } = context;
    if (this.#failure)
      return html`<p class="problem" role="alert">
        ${this.#failure.readerMessage}
        <button type="button" @click=${() => void this.#load(context)}>${words.retry}</button>
      </p>`;
    if (!this.#library) return html`<progress aria-label=${words.asking}></progress>`;
    const { questions } = this.#library;
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement)
        this.#choose(
          context,
          questions.find(({ name }) => name === target.value),
        );
    };
    return html`<p class="field">
        <label for="question">${words.question}</label>
        <select id="question" lang="en" @change=${choose}>
          ${questions.map(
            (each) =>
              html`<option value=${each.name} ?selected=${each === this.#question}>${spellName(each.name)}</option>`,
          )}
        </select>
      </p>
      ${this.#question ? this.#renderQuestion(context, this.#library, this.#question) : nothing}`;
  }

  #renderQuestion(context: Context, library: Library, question: Question): TemplateResult {
    const { words } = context;
    const form = this.#formOf(question);
    const run = this.#run;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      this.#submit(context, library, question, event.currentTarget);
    };
    return html`<p>${renderProse(question.meaning)}</p>
      <form novalidate aria-label=${spellName(question.name)} @submit=${submit}>
        ${form.render(context, question.parameters)}
        ${this.#problem === '' ? nothing : html`<p class="problem" role="alert">${this.#problem}</p>`}
        <p class="acts">
          <button type="submit">${words.ask}</button>
          ${run?.isRunning ? html`<button type="button" @click=${() => run.cancel()}>${words.cancel}</button>` : nothing}
        </p>
      </form>
      ${run ? this.#renderAnswer(context, run) : nothing}`;
  }

  #renderAnswer(context: Context, run: QuestionRun): TemplateResult {
    const { words } = context;
    const { question, pages, failure, isRunning, written } = run;
    const cells = pages.flatMap((page) => page.rows).flat();
    return html`<section class="answered" part="answer" aria-label=${spellName(question.name)} aria-busy=${isRunning}>
      ${isRunning ? html`<progress aria-label=${words.asking}></progress>` : nothing}
      ${failure ? html`<p class="problem" role="alert">${failure.readerMessage}</p>` : nothing}
      ${pages.length > 0 ? renderResults(context, question, pages) : nothing}
      <p class="acts">
        ${
          run.hasMore
            ? html`<button type="button" aria-disabled=${isRunning} @click=${() => void run.next(context)}>
                ${words.nextRows}
              </button>`
            : nothing
        }
        ${
          findDrawable(cells).entities.length > 0
            ? html`<button type="button" @click=${(event: Event) => void this.#draw(context, run, event)}>
                ${words.showInDrawing}
              </button>`
            : nothing
        }
      </p>
      ${renderWritten(context, written)}
    </section>`;
  }

  #choose(context: Context, question: Question | undefined): void {
    this.#run?.cancel();
    this.#run = undefined;
    this.#problem = '';
    this.#question = question;
    context.update();
  }

  #submit(context: Context, library: Library, question: Question, form: EventTarget | null): void {
    const filled = this.#formOf(question);
    if (form instanceof HTMLFormElement) filled.takeWritten(form);
    const { values } = filled;
    const [first, ...others] = findMissing(question, values);
    this.#problem = '';
    if (first) {
      const names = [first, ...others].map(({ name }) => spellName(name));
      this.#problem = context.words.stillNeeded(names.join(', '));
      const id = filled.controlOf(first);
      if (form instanceof HTMLFormElement) form.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
      context.update();
      return;
    }
    this.#run?.cancel();
    this.#run = new QuestionRun(question, writeQuestion(question, library.types, values));
    void this.#run.next(context);
  }

  /** Shows the records of the rows in the drawing, and closes the dialog. */
  async #draw({ explorer, announce, words }: Context, { pages }: QuestionRun, event: Event): Promise<void> {
    const { entities, relationships } = findDrawable(pages.flatMap((page) => page.rows).flat());
    closeDialog(event);
    await explorer.go((view) => point(view, entities, relationships));
    announce(words.shownInDrawing(entities.length));
  }

  #formOf({ name }: Question): Form {
    const form = this.#forms.get(name) ?? new Form(name);
    this.#forms.set(name, form);
    return form;
  }

  async #load(context: Context): Promise<void> {
    this.#failure = undefined;
    context.update();
    try {
      this.#library = await fetchLibrary(context.explorer.sendQuery, AbortSignal.timeout(timeoutMs));
      this.#question = this.#library.questions[0];
    } catch (error) {
      this.#failure = asFailure(error);
    }
    context.update();
  }

  #retract(outer: Context, message: string): void {
    if (this.#message === message) this.#message = '';
    outer.retract(message);
    outer.update();
  }

  #say(outer: Context, message: string): void {
    this.#message = message;
    if (this.#isOpen) outer.update();
    else outer.announce(message);
  }
}

const timeoutMs = 60_000;
