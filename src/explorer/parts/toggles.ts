import { html, type TemplateResult } from 'lit';
import type { Context } from '../element/context.ts';

/** A button that stays pressed: what it names is on. */
export const renderSwitch = (name: string, isOn: boolean, flip: () => unknown, isDisabled = false): TemplateResult =>
  html`<button type="button" aria-pressed=${isOn} ?disabled=${isDisabled} @click=${flip}>${name}</button>`;

/** A button that opens and closes a part of the page. */
export const renderOpener = (name: string, isOpen: boolean, flip: () => unknown): TemplateResult =>
  html`<button type="button" aria-expanded=${isOpen} @click=${flip}>${name}</button>`;

/** A button that ends all filters. */
export const renderClearFilters = ({ explorer, words }: Context): TemplateResult =>
  html`<button type="button" @click=${() => void explorer.go((view) => ({ ...view, filters: {} }))}>
    ${words.clearFilters}
  </button>`;
