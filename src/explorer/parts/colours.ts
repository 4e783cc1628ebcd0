import { html, svg, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { degreeClass } from '../drawing/drawn.ts';
import { distinctColours } from '../drawing/look.ts';

/** Renders the key for colours that do not mean kinds. */
export function renderColours(context: Context): TemplateResult {
  const { colour } = context.explorer.view;
  const rows = colour === 'degree' ? explainDegrees(context) : explainCommunities(context);
  return html`<ul class="plain" part="colours">
    ${rows.map(
      ({ colour, text }) => html`<li class="entry">
        <svg class="dot" aria-hidden="true">${svg`<circle cx="50%" cy="50%" r="50%" fill=${colour ?? 'currentColor'}></circle>`}</svg>
        <bdi>${text}</bdi>
      </li>`,
    )}
  </ul>`;
}

interface Row {
  readonly colour: string | undefined;
  readonly text: string;
}

function explainDegrees({ explorer, words }: Context): readonly Row[] {
  const degrees = [...explorer.state.visible.neighbours.values()].map(({ length }) => length);
  const max = Math.max(1, ...degrees);
  return distinctColours.slice(0, 5).flatMap((colour, number) => {
    const alike = degrees.filter((degree) => degreeClass(degree, max) === number);
    return alike.length === 0 ? [] : [{ colour, text: words.degrees(Math.min(...alike), Math.max(...alike)) }];
  });
}

/** Explains the communities with a distinct colour, each by its member with the most neighbours. */
function explainCommunities({ explorer, stage, words }: Context): readonly Row[] {
  const { entities, neighbours } = explorer.state.visible;
  const members = new Map<number, string[]>();
  for (const [id, community] of stage.communities)
    if (entities.has(id)) members.set(community, [...(members.get(community) ?? []), id]);
  const degreeOf = (id: string) => neighbours.get(id)?.length ?? 0;
  const rows = distinctColours.flatMap((colour, number): readonly Row[] => {
    const ids = members.get(number) ?? [];
    const [best] = [...ids].sort((one, other) => degreeOf(other) - degreeOf(one) || (one < other ? -1 : 1));
    if (best === undefined) return [];
    const name = entities.get(best)?.name ?? best;
    return [{ colour, text: ids.length === 1 ? name : words.community(name, ids.length) }];
  });
  const others = [...members.keys()].filter((number) => number >= distinctColours.length).length;
  return others === 0 ? rows : [...rows, { colour: undefined, text: words.smallerCommunities(others) }];
}
