import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { BenchNetwork } from '../network.ts';
import { colourOf, placeOf } from './alike.ts';

// Sigma and nothing else, with the same entities, lines, sizes and labels.
const response = await fetch('/network.json');
const { entities, relationships } = (await response.json()) as BenchNetwork;
const graph = new MultiGraph();
const degrees = new Map<number, number>();
for (const ends of relationships) for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1);
const most = Math.max(...degrees.values());
for (const [index, { id, kind, name }] of entities.entries()) {
  const [x, y] = placeOf(index);
  const size = 5 + 11 * Math.sqrt((degrees.get(index) ?? 0) / most);
  graph.addNode(id, { label: name, x, y, size, color: colourOf(kind) });
}
for (const [from, to] of relationships)
  graph.addEdge(entities[from]?.id, entities[to]?.id, { size: 1.4, color: '#8592a0', type: 'line' });
const container = document.querySelector<HTMLElement>('#drawing');
if (!container) throw new Error('The page has no place to draw.');
// It draws as it is made.
new Sigma(graph, container, { enableEdgeEvents: true, labelRenderedSizeThreshold: 7, zIndex: true });
dispatchEvent(new Event('drawn'));
