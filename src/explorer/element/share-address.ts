import { writeAddress } from '../view/address.ts';
import type { Context } from './context.ts';

/** The address of this page at which the same is seen, in the same places. */
export function shareAddress({ explorer, stage }: Context): string {
  const seen = [...explorer.state.visible.entities.keys()];
  const places = Object.fromEntries(
    seen.flatMap((id) => {
      const place = stage.places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  return `${location.href.replace(/#.*$/, '')}#${writeAddress({ view: explorer.view, places })}`;
}
