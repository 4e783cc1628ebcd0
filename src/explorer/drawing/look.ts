import { kindNames } from '../records/vocabulary.ts';

/** The colours of the drawing: custom properties of the element (docs/explorer.md). */
export interface Look {
  readonly kinds: ReadonlyMap<string, string>;
  readonly other: string;
  readonly text: string;
  readonly surface: string;
  readonly line: string;
  readonly inferred: string;
  readonly planned: string;
  readonly accent: string;
  readonly faded: string;
  readonly font: string;
}

/** Reads the current colours, which a theme or page can change. */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  const property = (name: string) => style.getPropertyValue(`--explorer-${name}`).trim() || '#777777';
  return {
    kinds: new Map(kindNames.map((kind) => [kind, property(kind.toLowerCase())])),
    other: property('other'),
    text: property('text'),
    surface: property('surface'),
    line: property('line'),
    inferred: property('inferred'),
    planned: property('planned'),
    accent: property('accent'),
    faded: property('faded'),
    font: style.fontFamily,
  };
}

/**
 * The colours of communities and degrees: distinguishable with colour vision deficiencies (after Okabe and Ito, 2008),
 * with a contrast of 3 to 1 to the surface of either theme.
 */
export const distinctColours = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#b07d00',
  '#2b8cbe',
  '#8a5f41',
  '#6f60bb',
] as const;
