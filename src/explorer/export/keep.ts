import { frameAround } from '../drawing/frame.ts';
import type { Context } from '../element/context.ts';
import { writeEntitiesCsv, writeRelationshipsCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { paintPng } from './paint.ts';
import { makePicture } from './picture.ts';
import { type Seen, whatIsSeen } from './seen.ts';
import { writeSvg } from './svg.ts';
import { writeXml } from './xml.ts';

/** The ways in which what is seen can be kept as a file. */
export type Format = 'png' | 'svg' | 'entities' | 'relationships' | 'gexf';

/** What a file of a format is called, after `network-`, and what it holds. */
const endings: Readonly<Record<Format, readonly [ending: string, mediaType: string]>> = {
  png: ['.png', 'image/png'],
  svg: ['.svg', 'image/svg+xml'],
  entities: ['-entities.csv', 'text/csv;charset=utf-8'],
  relationships: ['-relationships.csv', 'text/csv;charset=utf-8'],
  gexf: ['.gexf', 'application/gexf+xml'],
};

/** Hands what is seen to the reader as a file; returns its name. */
export async function keep(context: Context, format: Format): Promise<string> {
  const [ending, mediaType] = endings[format];
  const seen = whatIsSeen(context);
  const name = `network-${seen.day}${ending}`;
  download(new Blob([await write(context, seen, format)], { type: mediaType }), name);
  return name;
}

async function write({ stage, words }: Context, seen: Seen, format: Format): Promise<Blob> {
  if (format === 'entities') return writeEntitiesCsv(seen);
  if (format === 'relationships') return writeRelationshipsCsv(seen);
  if (format === 'gexf') return writeXml(writeGexf(seen, words));
  const whole = frameAround(seen.drawn);
  // A list shows all there is, and so does an image of it.
  const frame = format === 'png' ? (stage.drawing?.frame() ?? whole) : whole;
  const picture = makePicture(seen.drawn, frame, stage.look, seen.selected);
  return format === 'png' ? paintPng(picture) : writeXml(writeSvg(picture, seen, words));
}

/** A link to what is in memory: works under policies that forbid everything but the page's own files. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers begin to read after the click, some of them a while after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
