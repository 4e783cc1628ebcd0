import type { Context } from '../context/context.ts';
import type { Language } from '../words/words.ts';
import type { ViewSnapshot } from './view-snapshot.ts';

/** A file format for downloading a view. */
export interface Format {
  /** Its name in the menu, by language. */
  readonly label: Readonly<Record<Language, string>>;
  /** The end of its file name, after `network-` and the day. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes the view. Loads its code first, so that a page does not load it at the start. */
  readonly write: (snapshot: ViewSnapshot, context: Context) => Promise<Blob>;
}

/** All export formats in menu order. */
export const formats: readonly Format[] = [
  {
    label: { en: 'Image of the screen (PNG)', es: 'Imagen de la pantalla (PNG)' },
    extension: '.png',
    mediaType: 'image/png',
    write: async (...given) => (await import('./paint.ts')).writePng(...given),
  },
  {
    label: { en: 'Whole drawing (SVG)', es: 'Dibujo completo (SVG)' },
    extension: '.svg',
    mediaType: 'image/svg+xml',
    write: async (...given) => (await import('./svg.ts')).writeSvgFile(...given),
  },
  {
    label: { en: 'Entities (CSV)', es: 'Entidades (CSV)' },
    extension: '-entities.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (snapshot) => (await import('./csv.ts')).writeEntitiesCsv(snapshot),
  },
  {
    label: { en: 'Relationships (CSV)', es: 'Relaciones (CSV)' },
    extension: '-relationships.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (snapshot) => (await import('./csv.ts')).writeRelationshipsCsv(snapshot),
  },
  {
    label: { en: 'Network for Gephi (GEXF)', es: 'Red para Gephi (GEXF)' },
    extension: '.gexf',
    mediaType: 'application/gexf+xml',
    write: async (...given) => (await import('./gexf.ts')).writeGexfFile(...given),
  },
];
