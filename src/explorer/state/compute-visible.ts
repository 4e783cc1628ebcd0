import { findCounting, needsWitnesses, type Witnesses } from '../network/counting.ts';
import type { Network } from '../network/network.ts';
import { findVisible, type Visible } from '../network/visible.ts';
import type { View } from '../view/view.ts';

/** Computes the visible part of the loaded data. */
export function computeVisible(
  view: View,
  { network, witnesses }: { readonly network: Network; readonly witnesses: Witnesses },
): Visible {
  return findVisible(network, view, needsWitnesses(view.filters) ? findCounting(witnesses, view.filters) : undefined);
}
