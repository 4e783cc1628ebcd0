import cytoscape from 'cytoscape';
import { colourOf, placeOf } from './alike.ts';
import { readNetwork } from './read-network.ts';

const rows = await readNetwork();
const drawing = cytoscape({
  container: document.querySelector<HTMLElement>('#drawing'),
  elements: [
    ...rows.map(({ entity }, index) => {
      const { id, kind, name } = entity;
      const [x, y] = placeOf(index);
      return { data: { id, name, colour: colourOf(kind) }, position: { x, y } };
    }),
    ...rows.flatMap(({ relationships }) =>
      relationships.map(({ id, from, to }) => ({ data: { id, source: from.id, target: to.id } })),
    ),
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
