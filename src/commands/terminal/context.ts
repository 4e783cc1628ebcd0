import type { Report } from '../../report.ts';
import type { Settings } from '../../settings.ts';

/** What every command works with. */
export interface Context {
  readonly settings: Settings;
  /** Progress, apart from what the command prints. */
  readonly report: Report;
  /** Leaves the line that progress is shown on, before another program writes. */
  endProgress(): void;
  /** Prints what was asked for, for people or as JSON: control characters are made visible. */
  print(text: string): void;
  /** Prints data as they are, for other programs and files; on a terminal, control characters are made visible. */
  printData(text: string): void;
  /** Says what belongs beside what was asked for, such as a warning, on standard error. */
  note(text: string): void;
  /** Takes an unexpected error, whole. */
  log(error: unknown): void;
  /** Asks the user yes or no; undefined where there is nobody to ask. */
  confirm(question: string): Promise<boolean | undefined>;
  /** The program ends with this code if the command succeeds. */
  exitWith(code: number): void;
  /** Aborted by the first Ctrl-C or request to end: finish gracefully. */
  readonly signal: AbortSignal;
  /** Aborted by the second: end at once. */
  readonly now: AbortSignal;
}
