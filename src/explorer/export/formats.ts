import type { Context } from '../context/context.ts';
import type { Words } from '../words/words.ts';
import type { Seen } from './seen.ts';

/** A file that what is seen can be taken away as. */
export interface Format {
  readonly label: (words: Words) => string;
  /** What its name ends with, after `network-` and the day. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes what is seen; loads what does so, which a page does not need first. */
  readonly write: (seen: Seen, context: Context) => Promise<Blob>;
}

/** Every file that what is seen can be taken away as, in the order of the menu. */
export const formats: readonly Format[] = [
  {
    label: ({ png }) => png,
    extension: '.png',
    mediaType: 'image/png',
    write: async (...seen) => (await import('./paint.ts')).writePng(...seen),
  },
  {
    label: ({ svg }) => svg,
    extension: '.svg',
    mediaType: 'image/svg+xml',
    write: async (...seen) => (await import('./svg.ts')).writeSvgFile(...seen),
  },
  {
    label: ({ entitiesCsv }) => entitiesCsv,
    extension: '-entities.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (seen) => (await import('./csv.ts')).writeEntitiesCsv(seen),
  },
  {
    label: ({ relationshipsCsv }) => relationshipsCsv,
    extension: '-relationships.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (seen) => (await import('./csv.ts')).writeRelationshipsCsv(seen),
  },
  {
    label: ({ gexf }) => gexf,
    extension: '.gexf',
    mediaType: 'application/gexf+xml',
    write: async (...seen) => (await import('./gexf.ts')).writeGexfFile(...seen),
  },
];
