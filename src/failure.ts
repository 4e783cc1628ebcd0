/** The codes of errors that a user can encounter and fix. Each is documented in docs/errors.md. */
export const failureCodes = [
  'ENGINE_MISSING',
  'ENGINE_DOWNLOAD',
  'ENGINE_START',
  'ENGINE_LOST',
  'ENGINE_UNREACHABLE',
  'ENGINE_AUTHENTICATION',
  'ENGINE_MEMORY',
  'ENGINE_STATE',
  'DISK_FULL',
  'GDS_MISSING',
  'STATEMENT_INVALID',
  'MIGRATION_CHANGED',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  'DOSSIER_INVALID',
  'REGISTRY_CHANGED',
  'MERGE_REFUSED',
  'SETTING_INVALID',
  'PORT_TAKEN',
  'EXPLORER_MISSING',
  'EXPLORER_BUILD',
  'TIMED_OUT',
  'BUSY',
  'EMPTY_GRAPH',
  'NOT_FOUND',
  'BAD_INPUT',
  'BAD_CURSOR',
  'QUERY_TOO_LARGE',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/**
 * An expected error: says what went wrong, where, and what to do next.
 * Any other error is a defect: clients see only a general message, and the log has the details.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** What the user can do about it, as a whole sentence. */
  readonly next: string;

  constructor(code: FailureCode, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.next = next;
  }
}
