import type { Context } from '../context/context.ts';
import { nameOfRelationship, type Words } from '../words/words.ts';
import type { SnapshotEntity, SnapshotRelationship, ViewSnapshot } from './view-snapshot.ts';
import { elementsOf, writeXml } from './xml.ts';

// The version that all readers support: networkx supports 1.3 only since 3.6.
const namespace = 'http://www.gexf.net/1.2draft';
const vizNamespace = `${namespace}/viz`;

const nodeAttributes = [
  ['kind', 'string', ({ kind }: SnapshotEntity) => kind],
  ['unnamed', 'boolean', ({ unnamed }: SnapshotEntity) => unnamed],
  ['neighbours', 'integer', ({ neighbours }: SnapshotEntity) => neighbours],
] as const;

const edgeAttributes = [
  ['type', 'string', ({ type }: SnapshotRelationship) => type],
  ['qualifier', 'string', ({ qualifier }: SnapshotRelationship) => qualifier],
  ['symmetric', 'boolean', ({ symmetric }: SnapshotRelationship) => symmetric],
  ['stated', 'boolean', ({ stated }: SnapshotRelationship) => stated],
  ['planned', 'boolean', ({ planned }: SnapshotRelationship) => planned],
  ['selfReported', 'boolean', ({ selfReported }: SnapshotRelationship) => selfReported],
  ['disagrees', 'boolean', ({ disagrees }: SnapshotRelationship) => disagrees],
  ['sourceCount', 'integer', ({ sourceCount }: SnapshotRelationship) => sourceCount],
  ['publisherCount', 'integer', ({ publisherCount }: SnapshotRelationship) => publisherCount],
  ['firstPublished', 'string', ({ firstPublished }: SnapshotRelationship) => firstPublished],
  ['lastPublished', 'string', ({ lastPublished }: SnapshotRelationship) => lastPublished],
] as const;

/** Writes a view as a GEXF file. */
export function writeGexfFile(snapshot: ViewSnapshot, { words }: Context): Blob {
  return writeXml(writeGexf(snapshot, words));
}

/**
 * Writes a view as GEXF 1.2 (https://gexf.net), with an edge for each relationship, weighted by its publishers. All
 * edges are directed, because networkx and others refuse graphs with both kinds of edges; those of symmetric
 * relationships have the attribute `symmetric`.
 */
function writeGexf(snapshot: ViewSnapshot, words: Words): Element {
  const file = document.implementation.createDocument(namespace, 'gexf');
  const make = elementsOf(file, namespace);
  const makeViz = elementsOf(file, vizNamespace);
  const { entities, relationships, drawn, title, address, day } = snapshot;
  const colours = readColours([...drawn.nodes.values(), ...drawn.lines.values()].map(({ color }) => color));
  const colour = (written: string) => {
    const [r, g, b] = colours.get(written) ?? [0, 0, 0];
    return makeViz('viz:color', { r, g, b });
  };

  const drawNode = (id: string): readonly Element[] => {
    const node = drawn.nodes.get(id);
    if (!node) return [];
    const position = makeViz('viz:position', { x: node.x, y: node.y, z: 0 });
    return [colour(node.color), position, makeViz('viz:size', { value: node.size })];
  };
  const edgeColours = new Map(
    [...drawn.lines.values()].flatMap((line) => line.relationships.map(({ id }) => [id, line.color] as const)),
  );
  const valuesOf = (values: readonly (readonly [string, string | number | boolean | null])[]): Element =>
    make(
      'attvalues',
      {},
      ...values.flatMap(([name, value]) => (value === null ? [] : [make('attvalue', { for: name, value })])),
    );
  const declare = (kind: string, attributes: readonly (readonly [string, string, unknown])[]): Element =>
    make('attributes', { class: kind }, ...attributes.map(([id, type]) => make('attribute', { id, title: id, type })));

  const nodes = entities.map((entity) =>
    make(
      'node',
      { id: entity.id, label: entity.name },
      valuesOf(nodeAttributes.map(([name, , read]) => [name, read(entity)])),
      ...drawNode(entity.id),
    ),
  );
  const edges = relationships.map((each) => {
    const edgeColour = edgeColours.get(each.id);
    return make(
      'edge',
      {
        id: each.id,
        source: each.from.id,
        target: each.to.id,
        // An attribute of GEXF 1.3, which Gephi uses to keep parallel edges.
        kind: each.type,
        label: nameOfRelationship(words, each),
        weight: Math.max(1, each.publisherCount),
      },
      valuesOf(edgeAttributes.map(([name, , read]) => [name, read(each)])),
      ...(edgeColour === undefined ? [] : [colour(edgeColour)]),
    );
  });

  const root = file.documentElement;
  root.setAttribute('version', '1.2');
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:viz', vizNamespace);
  root.append(
    make(
      'meta',
      { lastmodifieddate: day },
      make('creator', {}, 'Entente'),
      make('description', {}, `${title}. ${address}`),
    ),
    make(
      'graph',
      { defaultedgetype: 'directed', mode: 'static', idtype: 'string' },
      declare('node', nodeAttributes),
      declare('edge', edgeAttributes),
      make('nodes', { count: nodes.length }, ...nodes),
      make('edges', { count: edges.length }, ...edges),
    ),
  );
  return root;
}

/** The channels of a colour, each from 0 to 255. */
type Parts = readonly [red: number, green: number, blue: number];

/** Reads CSS colours in any notation, since a page can set any. */
function readColours(written: Iterable<string>): ReadonlyMap<string, Parts> {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string): Parts => {
    if (!pen) return [0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  return new Map([...new Set(written)].map((colour) => [colour, read(colour)]));
}
