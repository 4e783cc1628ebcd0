import type { SourceChanges } from './source-changes.ts';
import type { SourceRecord } from './source-record.ts';

/** How much a source says. */
export interface SourceSize {
  readonly claims: number;
  readonly relationships: number;
  readonly mentions: number;
}

/** What importing a source does. */
export interface SourceImport extends SourceSize {
  readonly source: string;
  readonly change: 'added' | 'replaced' | 'unchanged';
  /** For a replaced source: what it states differently now; absent where the two are too large to compare. */
  readonly changes?: SourceChanges;
}

export function sizeOf({ claims, relationships, mentions }: SourceRecord): SourceSize {
  return { claims: claims.length, relationships: relationships.length, mentions: mentions.length };
}

/** @param before the content hash of what the source said before, if anything. */
export function changeOf(contentHash: string, before: string | undefined): SourceImport['change'] {
  return before === undefined ? 'added' : before === contentHash ? 'unchanged' : 'replaced';
}
