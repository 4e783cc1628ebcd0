import type { Report } from '../../report.ts';
import type { Settings } from '../../settings.ts';

/** The services that commands use. */
export interface Context {
  readonly settings: Settings;
  /** Reports progress, separate from the command's output. */
  readonly report: Report;
  /** Ends the line with the progress before another program writes. */
  endProgress(): void;
  /** Prints results as text or JSON, with visible control characters. */
  print(text: string): void;
  /** Prints data unchanged, for other programs and files; on a terminal, with visible control characters. */
  printData(text: string): void;
  /** Prints a message, such as a warning, on standard error. */
  note(text: string): void;
  /** Logs an unexpected error in full. */
  log(error: unknown): void;
  /** Asks the user for confirmation; undefined if nobody can answer. */
  confirm(question: string): Promise<boolean | undefined>;
  /** Sets the exit code of the program, used if the command succeeds. */
  exitWith(code: number): void;
  /** Aborted by the first Ctrl-C or request to end: finish gracefully. */
  readonly signal: AbortSignal;
  /** Aborted by the second: end immediately. */
  readonly now: AbortSignal;
}
