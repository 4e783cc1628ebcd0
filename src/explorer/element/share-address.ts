import type { Context } from '../context/context.ts';
import { writeAddress } from '../view/address.ts';

/** An explorer in a page, and whether the page's address contains its view. */
interface Addressed extends Element {
  readonly keepsAddress: boolean;
}

/**
 * Returns the name of an explorer in addresses: its id, or else its number. An explorer in a closed shadow root has
 * none.
 */
const nameOf = (element: Element): string =>
  element.id || String(explorersIn(document, element.localName).indexOf(element) + 1 || '');

/** Returns the explorers of a page in document order, including those in open shadow roots. */
function explorersIn(root: ParentNode, name: string): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.localName === name ? [each] : each.shadowRoot ? explorersIn(each.shadowRoot, name) : [],
  );
}

/**
 * Returns whether the page's address contains a view for this explorer. An explorer that does not keep its view in the
 * address reads only copied addresses, which name it, and never changes the address.
 */
export function isAddressed(element: Addressed): boolean {
  const name = new URLSearchParams(location.hash.slice(1)).get('explorer');
  return name === null ? element.keepsAddress : name !== '' && name === nameOf(element);
}

/**
 * Returns an address of this page at which this explorer shows the same view at the same positions; only the page's
 * address if the explorer has no name.
 */
export function shareAddress(element: Addressed, { explorer, stage }: Context): string {
  const named = element.keepsAddress ? '' : nameOf(element);
  if (!element.keepsAddress && named === '') return location.href;
  const visibleIds = [...explorer.state.visible.entities.keys()];
  const places = Object.fromEntries(
    visibleIds.flatMap((id) => {
      const place = stage.places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  const name = named === '' ? '' : `explorer=${encodeURIComponent(named)}&`;
  return `${location.href.replace(/#.*$/, '')}#${name}${writeAddress({ view: explorer.view, places })}`;
}
