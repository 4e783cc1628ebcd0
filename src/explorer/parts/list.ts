import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context/context.ts';
import type { EntityCard, RelationshipCard } from '../records/records.ts';
import { select, toggle } from '../view/view.ts';
import { nameOfKind, nameOfRelationship } from '../words/words.ts';
import { type Column, SortedTable } from './sorted-table.ts';

/** The drawing as two tables: the same entities and relationships, with the same actions. */
export class List {
  readonly #entities = new SortedTable<EntityCard>();
  readonly #relationships = new SortedTable<RelationshipCard>();

  /** @param hint why only the list is shown. */
  render(context: Context, hint: TemplateResult | undefined): TemplateResult {
    const { explorer, words } = context;
    const { entities, relationships } = explorer.state.visible;
    return html`<div class="list" part="list" tabindex="0" role="region" aria-label=${words.asList}>
      ${hint ?? nothing}
      ${this.#entities.render(context, words.entities, [...entities.values()], entityColumns(context))}
      ${this.#relationships.render(context, words.relationships, relationships, relationshipColumns(context))}
    </div>`;
  }
}

function entityColumns(context: Context): readonly Column<EntityCard>[] {
  const { explorer, words } = context;
  const { neighbours } = explorer.state.visible;
  const chosen = new Set(explorer.view.selected);
  const kindOf = ({ kind }: EntityCard) => nameOfKind(words, kind);
  const degreeOf = ({ id }: EntityCard) => neighbours.get(id)?.length ?? 0;
  return [
    {
      name: words.choose,
      cell: ({ id, name }) => html`<label class="target">
        <input
          type="checkbox"
          aria-label=${words.chooseIt(name)}
          .checked=${live(chosen.has(id))}
          @change=${() => mark(context, id)}
        />
      </label>`,
    },
    {
      name: words.name,
      value: ({ name }) => name,
      cell: ({ id, name }) => renderChoice(context, id, html`<bdi>${name}</bdi>`),
      isHeading: true,
    },
    { name: words.kind, value: kindOf, cell: kindOf },
    { name: words.neighbours, value: degreeOf, cell: degreeOf },
  ];
}

function relationshipColumns(context: Context): readonly Column<RelationshipCard>[] {
  const { explorer, words } = context;
  const { entities } = explorer.state.visible;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const typeOf = (row: RelationshipCard) => nameOfRelationship(words, row);
  const sureness = ({ stated }: RelationshipCard) => (stated ? words.stated : words.inferred);
  const end = (name: string, idOf: (row: RelationshipCard) => string): Column<RelationshipCard> => ({
    name,
    value: (row) => nameOf(idOf(row)),
    cell: (row) => html`<bdi>${nameOf(idOf(row))}</bdi>`,
  });
  return [
    end(words.first, ({ from }) => from.id),
    { name: words.type, value: typeOf, cell: (row) => renderChoice(context, row.id, typeOf(row)) },
    end(words.second, ({ to }) => to.id),
    { name: words.sources, value: (row) => row.sourceCount, cell: (row) => row.sourceCount },
    { name: words.independent, value: (row) => row.publisherCount, cell: (row) => row.publisherCount },
    { name: words.evidence, value: sureness, cell: sureness },
  ];
}

const renderChoice = (context: Context, id: string, name: TemplateResult | string): TemplateResult =>
  html`<button type="button" class="link" @click=${(event: MouseEvent) => choose(context, [id], event)}>${name}</button>`;

function choose({ explorer, stage }: Context, ids: readonly string[], event: MouseEvent): void {
  const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
  stage.goTo(ids[0]);
  void explorer.touch((view) => select(view, isAdding ? [...view.selected, ...ids] : ids));
}

function mark({ explorer, stage }: Context, id: string): void {
  stage.goTo(id);
  void explorer.touch((view) => toggle(view, id));
}
