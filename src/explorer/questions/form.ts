import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { nameOfKind, nameOfType } from '../words/words.ts';
import { EntityPicker } from './entity-picker.ts';
import type { Parameter } from './library.ts';
import { renderProse, spellName } from './prose.ts';
import type { Values } from './write-question.ts';

type Value = string | readonly string[] | boolean;

/** The parameters of a question as a form, and their values. */
export class Form {
  readonly #name: string;
  readonly #values = new Map<string, Value>();
  readonly #pickers = new Map<string, EntityPicker>();

  constructor(question: string) {
    this.#name = question;
  }

  get values(): Values {
    return this.#values;
  }

  /** Returns the id of a parameter's control. */
  controlOf({ key }: Parameter): string {
    return this.#idOf(key);
  }

  /** Adds typed ids in this form that were not added yet. */
  takeWritten(form: Element): void {
    for (const [key, picker] of this.#pickers) picker.takeWritten(form.querySelector(`[id="${this.#idOf(key)}"]`));
  }

  render(context: Context, parameters: readonly Parameter[]): TemplateResult {
    return html`${parameters.map((each) => this.#renderParameter(context, each))}`;
  }

  #renderParameter(context: Context, parameter: Parameter): TemplateResult {
    const { words } = context;
    const { kind, isList, parts } = parameter;
    const [id, name] = [this.controlOf(parameter), spellName(parameter.name)];
    const hint = this.#renderHint(context, parameter);
    if (kind === 'group')
      return html`<details class="group">
        <summary lang="en">${name}</summary>
        ${this.render(context, parts)}
      </details>`;
    if (kind === 'choice' && isList)
      return html`<fieldset class="field" aria-describedby=${`${id}-hint`}>
        <legend id=${id} tabindex="-1"><span lang="en">${name}</span>${mark(context, parameter)}</legend>
        ${hint}${this.#renderTicks(context, parameter)}
      </fieldset>`;
    if (kind === 'flag')
      return html`<div class="field">
        <label class="tick">
          <input
            id=${id}
            type="checkbox"
            aria-describedby=${`${id}-hint`}
            .checked=${this.#values.get(parameter.key) ?? parameter.defaultText === 'true'}
            @change=${({ target }: Event) =>
              this.#set(context, parameter, target instanceof HTMLInputElement && target.checked)}
          />
          <span lang="en">${name}</span>
        </label>
        ${hint}
      </div>`;
    const control =
      kind === 'id'
        ? this.#renderPicker(context, parameter)
        : kind === 'choice'
          ? this.#renderSelect(context, parameter)
          : this.#renderText(context, parameter);
    return html`<div class="field">
      <label for=${id}><span lang="en">${name}</span>${mark(context, parameter)}</label>
      ${control}${isList && kind !== 'id' ? html`<small>${words.perLine}</small>` : nothing}${hint}
    </div>`;
  }

  #renderHint({ words }: Context, parameter: Parameter): TemplateResult {
    const { meaning, defaultText, kind } = parameter;
    const hasDefault = defaultText !== undefined && kind !== 'flag';
    return html`<small id="${this.controlOf(parameter)}-hint" class="hint">
      ${renderProse(meaning)} ${kind === 'id' ? words.orAnId : nothing} ${hasDefault ? `(${words.usually(defaultText)})` : nothing}
    </small>`;
  }

  #renderPicker(context: Context, parameter: Parameter): TemplateResult {
    const { key, name, isList, isNeeded } = parameter;
    const picker = this.#pickers.get(key) ?? new EntityPicker();
    this.#pickers.set(key, picker);
    const value = this.#values.get(key);
    return picker.render(context, {
      key: this.controlOf(parameter),
      label: spellName(name),
      describedBy: `${this.controlOf(parameter)}-hint`,
      isList,
      isNeeded,
      ids: Array.isArray(value) ? value : [],
      choose: (ids) => this.#set(context, parameter, ids),
    });
  }

  #renderSelect(context: Context, parameter: Parameter): TemplateResult {
    const { key, isNeeded, choices } = parameter;
    const now = this.#values.get(key) ?? '';
    return html`<select
      id=${this.controlOf(parameter)}
      ?required=${isNeeded}
      aria-describedby="${this.controlOf(parameter)}-hint"
      @change=${(event: Event) => this.#take(context, parameter, event)}
    >
      <option value="" ?selected=${now === ''}>${isNeeded ? '' : context.words.noChoice}</option>
      ${choices.map(({ name }) => html`<option value=${name} ?selected=${now === name}>${nameOfChoice(context, name)}</option>`)}
    </select>`;
  }

  #renderTicks(context: Context, parameter: Parameter): TemplateResult {
    const value = this.#values.get(parameter.key);
    const chosen: readonly string[] = Array.isArray(value) ? value : [];
    const toggle = (name: string) =>
      chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    return html`<div class="ticks">
      ${parameter.choices.map(
        ({ name, meaning }) => html`<label class="tick" title=${meaning}>
          <input
            type="checkbox"
            value=${name}
            .checked=${chosen.includes(name)}
            @change=${() => this.#set(context, parameter, toggle(name))}
          />
          ${nameOfChoice(context, name)}
        </label>`,
      )}
    </div>`;
  }

  #renderText(context: Context, parameter: Parameter): TemplateResult {
    const { key, kind, isList, isNeeded } = parameter;
    const value = this.#values.get(key);
    const take = (event: Event) => this.#take(context, parameter, event);
    const hintId = `${this.controlOf(parameter)}-hint`;
    if (isList)
      return html`<textarea id=${this.controlOf(parameter)} rows="3" aria-describedby=${hintId} @input=${take}></textarea>`;
    return html`<input
      id=${this.controlOf(parameter)}
      type=${kind === 'number' ? 'number' : kind === 'day' ? 'date' : 'text'}
      step=${kind === 'number' && parameter.type.startsWith('Float') ? 'any' : nothing}
      autocomplete="off"
      ?required=${isNeeded}
      aria-describedby=${hintId}
      .value=${typeof value === 'string' ? value : ''}
      @input=${take}
    />`;
  }

  #idOf(key: string): string {
    return `${this.#name}-${key}`.replaceAll('.', '-');
  }

  #take(context: Context, parameter: Parameter, { target }: Event): void {
    if (target instanceof HTMLTextAreaElement)
      this.#set(
        context,
        parameter,
        target.value
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      this.#set(context, parameter, target.value);
  }

  #set(context: Context, { key }: Parameter, value: Value): void {
    this.#values.set(key, value);
    context.update();
  }
}

const mark = ({ words }: Context, { isNeeded }: Parameter) =>
  isNeeded ? html` <span class="needed">(${words.needed})</span>` : nothing;

/** Returns the label of an enumeration's value; kinds and types have their usual labels. */
export const nameOfChoice = ({ words }: Pick<Context, 'words'>, name: string): string =>
  nameOfKind(words, nameOfType(words, name));
