import type { KnownEntities } from '../../dossier/known-entities.ts';
import { type ReadingOptions, readDossier } from '../../dossier/read/read-dossier.ts';
import { isMerges, readMerges } from '../../dossier/read/read-merges.ts';
import { isRegistry, readRegistry } from '../../dossier/read/read-registry.ts';
import { writeDossier } from '../../dossier/write/write-dossier.ts';
import { writeMerges } from '../../dossier/write/write-merges.ts';
import { writeRegistry } from '../../dossier/write/write-registry.ts';
import { readComments } from '../../dossier/yaml/comments.ts';
import type { InputFile } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import { ProblemList } from '../../files/problem-list.ts';
import { decodeText } from '../../files/text-file.ts';
import { hash } from '../../identity/ids.ts';
import { toSourceRecord } from '../records/source-record.ts';

/** The canonical text of a file, or its problems. */
export type Formatted = { readonly warnings: ProblemList } & (
  | { readonly text: string; readonly problems: readonly [] }
  | {
      readonly text?: undefined;
      readonly problems: readonly Problem[];
      /** The number of further problems. */
      readonly omitted: number;
    }
);

/** The content of a file and its canonical text. */
interface Content {
  readonly problems: readonly Problem[];
  readonly omitted?: number | undefined;
  /** Possible mistakes in a dossier. */
  readonly warnings?: ProblemList;
  /** Equal for files with the same content. */
  readonly fingerprint?: string;
  readonly text?: string;
}

/**
 * Writes a registry, merges file or dossier in canonical form, below the comments before its first key.
 * @param dropComments removes other comments; otherwise each is a problem.
 * @param findText finds the text of a source, in which offsets of quotes are corrected if the words occur once.
 */
export function formatFile(
  file: InputFile,
  known: KnownEntities,
  { dropComments = false, findText }: { readonly dropComments?: boolean } & Pick<ReadingOptions, 'findText'> = {},
): Formatted {
  const { header, others } = readComments(file.text);
  const lost = others.map((place) => ({
    file: file.path,
    ...place,
    message: 'this comment would be lost: move it above the first key, or use --drop-comments',
  }));
  const content = readContent(file, known, findText);
  const problems = [...content.problems, ...(dropComments ? [] : lost)];
  const { warnings = new ProblemList() } = content;
  if (content.text === undefined || problems.length > 0) return { problems, omitted: content.omitted ?? 0, warnings };

  const written = decodeText(file.path, Buffer.from(header === '' ? content.text : `${header}\n${content.text}`));
  if (typeof written !== 'string') return { problems: [written], omitted: 0, warnings };
  if (readContent({ ...file, text: written }, known, findText).fingerprint !== content.fingerprint)
    throw new Error(`the canonical form of ${file.path} differs in content from the file`);
  return { text: written, problems: [], warnings };
}

function readContent(file: InputFile, known: KnownEntities, findText: ReadingOptions['findText']): Content {
  if (isRegistry(file)) {
    const { registry, problems, omitted } = readRegistry(file.path, file.text);
    if (problems.length > 0) return { problems, omitted };
    const { name, entities } = registry;
    return { problems, fingerprint: hash([name, ...entities.map(hash).sort()]), text: writeRegistry(registry) };
  }
  if (isMerges(file)) {
    const { merges, problems } = readMerges(file.path, file.text);
    if (problems.length > 0) return { problems };
    return { problems, fingerprint: hash(merges.map(hash).sort()), text: writeMerges(merges) };
  }
  const options = { acceptReview: true, leaveAmbiguous: true, findText };
  const { dossier, problems, omitted, warnings } = readDossier(file.path, file.text, known, options);
  if (!dossier) return { problems, omitted, warnings };
  return { problems, warnings, fingerprint: toSourceRecord(dossier).contentHash, text: writeDossier(dossier) };
}
