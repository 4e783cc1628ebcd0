import type { Context } from '../context/context.ts';
import { writeAddress } from '../view/address.ts';

/** An explorer of a page, and whether it keeps its view in the address of the page. */
interface Addressed extends Element {
  readonly keepsAddress: boolean;
}

/** By what an address names one of the explorers of a page: its id, or else its number. One in a closed shadow root has none. */
const nameOf = (element: Element): string =>
  element.id || String(explorersIn(document, element.localName).indexOf(element) + 1 || '');

/** The explorers of a page in the order in which they stand, those in open shadow roots too. */
function explorersIn(root: ParentNode, name: string): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.localName === name ? [each] : each.shadowRoot ? explorersIn(each.shadowRoot, name) : [],
  );
}

/**
 * Whether the address of the page holds a view for this explorer. One that does not keep its view in the address reads
 * only what was copied from it, which names it; it never changes the address.
 */
export function isAddressed(element: Addressed): boolean {
  const name = new URLSearchParams(location.hash.slice(1)).get('explorer');
  return name === null ? element.keepsAddress : name !== '' && name === nameOf(element);
}

/** The address of this page at which this explorer shows the same, in the same places; just the page where no address can name it. */
export function shareAddress(element: Addressed, { explorer, stage }: Context): string {
  const named = element.keepsAddress ? '' : nameOf(element);
  if (!element.keepsAddress && named === '') return location.href;
  const seen = [...explorer.state.visible.entities.keys()];
  const places = Object.fromEntries(
    seen.flatMap((id) => {
      const place = stage.places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  const name = named === '' ? '' : `explorer=${encodeURIComponent(named)}&`;
  return `${location.href.replace(/#.*$/, '')}#${name}${writeAddress({ view: explorer.view, places })}`;
}
