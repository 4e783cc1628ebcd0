import cytoscape from 'cytoscape';
import type { BenchNetwork } from '../network.ts';
import { colourOf, placeOf } from './alike.ts';

const response = await fetch('/network.json');
const { entities, relationships } = (await response.json()) as BenchNetwork;
const drawing = cytoscape({
  container: document.querySelector<HTMLElement>('#drawing'),
  elements: [
    ...entities.map(({ id, kind, name }, index) => {
      const [x, y] = placeOf(index);
      return { data: { id, name, colour: colourOf(kind) }, position: { x, y } };
    }),
    ...relationships.map(([from, to], index) => ({
      data: { id: `line ${index}`, source: entities[from]?.id ?? '', target: entities[to]?.id ?? '' },
    })),
  ],
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { 'background-color': 'data(colour)', label: 'data(name)', 'min-zoomed-font-size': 8 } },
    { selector: 'edge', style: { width: 1.4, 'line-color': '#8592a0', 'curve-style': 'haystack' } },
  ],
  hideEdgesOnViewport: false,
  textureOnViewport: false,
});
drawing.one('render', () => dispatchEvent(new Event('drawn')));
