import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { colourOf, placeOf } from './alike.ts';
import { readNetwork } from './read-network.ts';

// Sigma alone, with the same entities, lines, sizes and labels.
const rows = await readNetwork();
const relationships = rows.flatMap((row) => row.relationships);
const graph = new MultiGraph();
const degrees = new Map<string, number>();
for (const { from, to } of relationships) for (const { id } of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
const most = Math.max(...degrees.values());
for (const [index, { entity }] of rows.entries()) {
  const { id, kind, name } = entity;
  const [x, y] = placeOf(index);
  const size = 5 + 11 * Math.sqrt((degrees.get(id) ?? 0) / most);
  graph.addNode(id, { label: name, x, y, size, color: colourOf(kind) });
}
for (const { id, from, to } of relationships)
  graph.addEdgeWithKey(id, from.id, to.id, { size: 1.4, color: '#8592a0', type: 'line' });
const container = document.querySelector<HTMLElement>('#drawing');
if (!container) throw new Error('The page has no place to draw.');
// The constructor draws.
new Sigma(graph, container, { labelRenderedSizeThreshold: 7, zIndex: true });
dispatchEvent(new Event('drawn'));
