import { Failure } from '../failure.ts';

/** One thing wrong in a file, and where. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** All that is wrong in the files of one import, in the order of files and lines. */
export class DossierInvalid extends Failure {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    const files = new Set(problems.map((problem) => problem.file)).size;
    super(
      'DOSSIER_INVALID',
      [`${count(problems.length, 'problem')} in ${count(files, 'file')}:`, ...sorted.map(showProblem)].join('\n'),
      'Mend these and import again; nothing has been written.',
    );
    this.problems = sorted;
  }
}

function showProblem({ file, line, column, message }: Problem): string {
  return `  ${file}:${line}:${column}: ${message}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
