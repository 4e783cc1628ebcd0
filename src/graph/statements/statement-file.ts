import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { type CypherFile, type CypherFolder, listCypherFiles } from './cypher-files.ts';

/** A Cypher statement with the types of its parameters and rows. */
export interface Statement<Parameters, Row> {
  /** Sent as transaction metadata. */
  readonly name: string;
  /** What is sent. */
  readonly body: string;
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodType<Row>;
}

/**
 * A statement kept in cypher/, named by its folder there and its own name: `read/paths` is cypher/read/connections/paths.cypher.
 * Its body is the text from the first clause on.
 */
export interface StatementFile<Parameters, Row> extends Statement<Parameters, Row> {
  /** The whole file, with its header. */
  readonly text: string;
  /** From the project's folder, with slashes: `cypher/read/connections/paths.cypher`. */
  readonly pathInProject: string;
}

/** The folders of cypher/ that hold statements which run one at a time. */
type StatementFolder = Exclude<CypherFolder, 'schema' | 'shared'>;

/** The header of a statement file. */
export interface StatementHeader {
  /** The name of the file. */
  readonly name: string;
  readonly meaning: string;
  /** The GraphQL field that it answers, if any. */
  readonly serves?: string;
  /** For a question, the relationships that its period applies to. */
  readonly period?: string;
  /** For a question, whether planned claims count. */
  readonly planned?: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly returns: readonly string[];
}

const aspectNames = z.enum(['serves', 'period', 'planned']);

/** Parses the `//` lines at the top of a statement: name and meaning, `serves`, `period`, `planned`, `param $x`, `returns a, b`. */
export function parseHeader(text: string): StatementHeader {
  const parameters = new Map<string, string>();
  const returns: string[] = [];
  let name = '';
  let meaning = '';
  const aspects: { serves?: string; period?: string; planned?: string } = {};
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break;
    if (/^\/\/ (>>|<<) /.test(line)) continue;
    const words = line.slice(2).trim();
    const parameter = /^param\s+\$(\w+)\s+(.+)$/.exec(words);
    const columns = /^returns\s+(.+)$/.exec(words);
    const aspect = /^(serves|period|planned)\s{2,}(.+)$/.exec(words);
    const title = /^([a-z0-9-]+):\s+(.+)$/.exec(words);
    if (parameter?.[1] && parameter[2]) parameters.set(parameter[1], parameter[2]);
    else if (aspect?.[2]) aspects[aspectNames.parse(aspect[1])] = aspect[2];
    else if (columns?.[1]) returns.push(...columns[1].split(',').map((column) => column.trim().split(/\s/)[0] ?? ''));
    else if (title?.[1] && title[2] && name === '') [name, meaning] = [title[1], title[2]];
    else if (parameters.size === 0 && returns.length === 0) meaning += ` ${words}`;
  }
  return { name, meaning, ...aspects, parameters, returns };
}

/**
 * Loads a statement's file and compares it with its descriptor.
 * @throws Failure STATEMENT_INVALID with the file and each difference between its header,
 * the parameters it uses and the TypeScript descriptor.
 */
export function statementFile<Parameters extends z.ZodRawShape, Row extends z.ZodRawShape>(
  name: `${StatementFolder}/${string}`,
  shape: { parameters: z.ZodObject<Parameters>; row: z.ZodObject<Row> },
): StatementFile<z.infer<z.ZodObject<Parameters>>, z.infer<z.ZodObject<Row>>> {
  const { path, pathInProject } = findFile(name);
  const text = readFileSync(path, 'utf8');
  const header = parseHeader(text);
  const used = new Set([...text.replaceAll(/^\s*\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  const problems = [
    ...(header.name === name.split('/').at(-1) ? [] : [`its header calls it "${header.name}"`]),
    ...differences('parameter $', [...header.parameters.keys()], 'header', [...used], 'statement'),
    ...differences(
      'parameter $',
      [...header.parameters.keys()],
      'header',
      Object.keys(shape.parameters.shape),
      'descriptor',
    ),
    ...differences('column ', [...header.returns], 'header', Object.keys(shape.row.shape), 'descriptor'),
  ];
  if (problems.length > 0)
    throw new Failure(
      'STATEMENT_INVALID',
      `${pathInProject}: ${problems.join('; ')}.`,
      'Make the header, the statement and its descriptor agree.',
    );
  const body = text.replace(/^(?:\/\/.*\n)+/, '');
  return { name, text, pathInProject, body, parameters: shape.parameters, row: shape.row };
}

function differences(what: string, left: string[], leftPlace: string, right: string[], rightPlace: string): string[] {
  return [
    ...left
      .filter((item) => !right.includes(item))
      .map((item) => `${what}${item} is in its ${leftPlace}, not in its ${rightPlace}`),
    ...right
      .filter((item) => !left.includes(item))
      .map((item) => `${what}${item} is in its ${rightPlace}, not in its ${leftPlace}`),
  ];
}

const filesByFolder = new Map<string, ReadonlyMap<string, CypherFile>>();

/** Finds the file of a statement in whichever sub-folder it is. Each folder is listed once. */
function findFile(name: `${StatementFolder}/${string}`): CypherFile {
  const folder = name.slice(0, name.indexOf('/')) as StatementFolder;
  const files = filesByFolder.get(folder) ?? new Map(listCypherFiles(folder).map((file) => [file.name, file]));
  filesByFolder.set(folder, files);
  const file = files.get(name);
  if (file) return file;
  throw new Failure(
    'STATEMENT_INVALID',
    `No folder of cypher/${folder} has ${name.slice(folder.length + 1)}.cypher.`,
    'Restore the file.',
  );
}
