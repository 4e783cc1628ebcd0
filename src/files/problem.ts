import { count } from '../count.ts';
import { Failure } from '../failure.ts';

/** One thing wrong in a file, and where. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** The id that it is about, where nothing is known by it. */
  readonly unknownId?: string | undefined;
}

/** How many problems are shown at most. */
const maxShown = 500;

/** All that is wrong in some files, in the order of files and lines. */
export class DossierInvalid extends Failure {
  /** The first of each file. */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly omitted: number;

  constructor(
    problems: readonly Problem[],
    { omitted = 0, next = 'Fix these and import again. Nothing has been written.' } = {},
  ) {
    const sorted = inFileOrder(problems);
    const files = new Set(problems.map((problem) => problem.file)).size;
    const all = problems.length + omitted;
    super(
      'DOSSIER_INVALID',
      [
        `${count(all, 'problem')} in ${count(files, 'file')}:`,
        ...sorted.slice(0, maxShown).map((problem) => `  ${showProblem(problem)}`),
        ...(all > maxShown ? [`  and ${all - maxShown} more`] : []),
      ].join('\n'),
      next,
    );
    this.problems = sorted;
    this.omitted = omitted;
  }
}

export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** `file:line:column: message`, as editors and terminals can open it. */
export function showProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
