import { hash } from 'node:crypto';
import { z } from 'zod';
import { count } from '../../count.ts';
import type { Problem } from '../../files/problem.ts';
import type { ProblemList } from '../../files/problem-list.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { knowsName, showDescription } from '../description.ts';
import type { Claim, Dossier, Mention, Source } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { keys } from '../fields/fields.ts';
import { KnownEntities, type KnownEntity } from '../known-entities.ts';
import { gatherMentions } from '../mentions.ts';
import { type DoubtContext, findClaimDoubts, findMentionDoubts, gatherNames } from '../text/find-text-doubts.ts';
import type { FoundText } from '../text/texts-folder.ts';
import { YamlFile } from '../yaml/yaml-file.ts';
import { anyYaml, isYamlMap, type Path, type ReportProblem, type YamlValue } from '../yaml/yaml-tree.ts';
import { collectAdded, dossierLists } from './added-entities.ts';
import { readSource } from './dossier-source.ts';
import { PartCycles } from './part-cycles.ts';
import { readClaim } from './read-claim.ts';
import { readMention } from './read-mention.ts';
import { Reading } from './reading.ts';
import { References } from './reference.ts';

/** A parsed dossier, or all problems in it. */
export type DossierReading =
  | {
      readonly dossier: Dossier;
      readonly problems: readonly [];
      readonly omitted?: undefined;
      /** Possible mistakes. */
      readonly warnings: ProblemList;
      /** Renamed keys. */
      readonly deprecations: ProblemList;
    }
  | {
      readonly dossier?: undefined;
      /** The first problems. */
      readonly problems: readonly Problem[];
      /** The number of further problems. */
      readonly omitted: number;
      readonly warnings: ProblemList;
      readonly deprecations: ProblemList;
    };

export interface ReadingOptions {
  /** Accepts claims marked `review`, which are problems otherwise. */
  readonly acceptReview?: boolean | undefined;
  /** Keeps an offset that does not match if the words of the quote occur several times. */
  readonly leaveAmbiguous?: boolean | undefined;
  /** Returns the text with this file name, against which lines and quotes are checked. A missing text is a warning. */
  readonly findText?: ((name: string) => FoundText) | undefined;
}

const dossierFile = keys({
  source: anyYaml,
  mentions: z.array(anyYaml, { error: 'must be a list' }).optional(),
  claims: z.array(anyYaml, { error: 'must be a list' }).optional(),
});

/**
 * Parses a dossier.
 * @param registered the registered entities: all that it can refer to besides its own.
 */
export function readDossier(
  file: string,
  text: string,
  registered: KnownEntities,
  { acceptReview = false, leaveAmbiguous = false, findText }: ReadingOptions = {},
): DossierReading {
  const yaml = new YamlFile(file, text, dossierLists);
  const wrong = (): DossierReading => ({
    problems: yaml.problems.kept,
    omitted: yaml.problems.omitted,
    warnings: yaml.warnings,
    deprecations: yaml.deprecations,
  });
  const parts = yaml.head === undefined ? undefined : check(dossierFile, yaml.head, [], yaml.report);
  if (!parts) return wrong();

  const own = readOwnEntity(parts.source);
  const added = collectAdded(yaml.partsWith('new'), own[0]?.id, registered, yaml);
  const known = new KnownEntities([...added.known, ...own], {
    below: registered,
    isComplete: registered.isComplete && yaml.isReadable,
  });
  const references = new References(known, yaml.report);
  const { source, paragraphs } = readSource(parts.source, references, yaml);
  if (source) warnOfTitle(source, registered.get(source.id), yaml.warn);
  const found = source?.text === undefined ? undefined : findText?.(source.text);
  if (found && !found.text)
    yaml.warn(
      ['source', 'text'],
      `${found.why}: the paragraphs and quotes of this dossier are not checked against its text`,
    );
  const original = found?.text;
  if (source && original && source.paragraphs.last > original.length)
    yaml.report(
      ['source', 'paragraphs'],
      `paragraphs end at ${source.paragraphs.last}, and ${source.text} has only ${count(original.length, 'non-empty line')}`,
    );
  const reading = new Reading(
    references,
    yaml,
    { lines: paragraphs, text: original },
    { acceptReview, leaveAmbiguous },
  );
  const mentionPaths = new Map<Mention, Path>();
  for (const [index, entry] of yaml.entries('mentions')) {
    const path = ['mentions', index];
    const mention = readMention(entry, path, reading);
    if (mention) mentionPaths.set(mention, path);
  }
  const doubts: DoubtContext = {
    source: own[0]?.id ?? '',
    language: source?.language,
    text: original,
    known,
    namesInText: gatherNames(mentionPaths.keys()),
  };
  for (const [mention, path] of mentionPaths)
    for (const { message } of findMentionDoubts(mention, doubts)) yaml.warn([...path, 'as'], message);
  const claims = readClaims(yaml, reading, doubts);

  if (yaml.problems.count > 0 || !source) return wrong();
  return {
    dossier: {
      source,
      added: added.entities,
      mentions: gatherMentions(source, [...mentionPaths.keys()], claims),
      claims,
    },
    problems: [],
    warnings: yaml.warnings,
    deprecations: yaml.deprecations,
  };
}

/** A registry can describe the document too; it takes precedence over the title. */
function warnOfTitle({ id, title }: Source, entry: KnownEntity | undefined, warn: ReportProblem): void {
  if (entry && !knowsName(entry, title))
    warn(
      ['source', 'title'],
      `a registry describes ${id} as ${showDescription({ identifiers: [], unnamed: false, ...entry })}, but this title is not one of its names: ` +
        'the registry takes precedence; add the title to its names, or choose another id if they are two documents',
    );
}

/** The limit of one transaction. */
const maxClaims = 500_000;

function readClaims(yaml: YamlFile, reading: Reading, doubts: DoubtContext): Claim[] {
  const all: Claim[] = [];
  const seen = new Map<string, number>();
  const parts = new PartCycles();
  for (const [index, entry] of yaml.entries('claims')) {
    const path = ['claims', index];
    const before = yaml.problems.count;
    const claims = readClaim(entry, path, reading);
    if (yaml.problems.count > before) continue;
    const messages = claims.flatMap((claim) => findClaimDoubts(claim, doubts).map(({ message }) => message));
    for (const message of new Set(messages)) reading.warn(path, message);
    for (const claim of claims) {
      const key = hash('sha256', JSON.stringify(claim), 'base64');
      const other = seen.get(key);
      if (other === index) reading.report(path, 'this claim lists the same ends twice');
      else if (other !== undefined) reading.report(path, `this claim repeats claim ${other + 1}`);
      seen.set(key, index);
      const way = parts.add(claim);
      if (way)
        reading.report(
          path,
          `nothing can be part of itself, but this dossier says: ${[...way, way[0]].join(' is part of ')}`,
        );
    }
    if (seen.size > maxClaims) {
      reading.report(
        path,
        `more than ${maxClaims} claims up to here; split the dossier into several, each with its own document`,
      );
      break;
    }
    // Claims are only used if there are no problems, so do not collect them otherwise.
    if (yaml.problems.count === 0) for (const claim of claims) all.push(claim);
  }
  return all;
}

/** Returns the source as an entity, if readable. */
function readOwnEntity(source: YamlValue): KnownEntity[] {
  if (!isYamlMap(source)) return [];
  const { id, title } = source;
  return typeof id === 'string' && kindOfId(id)
    ? [{ id, name: typeof title === 'string' ? title : id, names: [] }]
    : [];
}
