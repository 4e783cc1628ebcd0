import type { TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { addFocus } from '../view/view.ts';
import { Suggestions } from './suggestions.ts';

/** Search. The chosen entity is added to the focus. */
export class SearchBox {
  readonly #suggestions = new Suggestions();

  render(context: Context): TemplateResult {
    const { words, stage, explorer } = context;
    return this.#suggestions.render(context, {
      key: 'search',
      label: words.search,
      choose: ({ id }) => {
        stage.goTo(id);
        void explorer.go((view) => addFocus(view, id));
      },
    });
  }
}
