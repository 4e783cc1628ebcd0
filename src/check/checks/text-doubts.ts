import { ZodError, z } from 'zod';
import type { Mention } from '../../dossier/dossier.ts';
import { KnownEntities } from '../../dossier/known-entities.ts';
import { nameParagraphs } from '../../dossier/place.ts';
import {
  type DoubtContext,
  findClaimDoubts,
  findMentionDoubts,
  gatherNames,
} from '../../dossier/text/find-text-doubts.ts';
import type { NumberedText } from '../../dossier/text/numbered-text.ts';
import { restoreClaim } from '../../restore/restore-claim.ts';
import { restoreMentions } from '../../restore/restore-dossier.ts';
import { searchName } from '../../vocabulary/search-name.ts';
import { withoutNulls } from '../found/compare.ts';
import type { StoredDoubt } from '../found/doubt.ts';
import { readMentionedNames, readMentions, readRegisteredNames } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';

const texts = z.array(z.string());
const claimProperties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), texts]));
const mentionRecord = z.object({
  entity: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.boolean(), texts])),
});

/** Finds doubts whether a stored source says what its text says. Malformed data is skipped: other checks report it. */
export class StoredDoubts {
  readonly #mentions: readonly Mention[];
  readonly #against: DoubtContext;

  private constructor(mentions: readonly Mention[], against: DoubtContext) {
    this.#mentions = mentions;
    this.#against = against;
  }

  static async open(
    context: CheckContext,
    {
      source,
      language,
      text,
    }: { readonly source: string; readonly language?: string | undefined; readonly text: NumberedText },
  ): Promise<StoredDoubts> {
    const rows = await readRows(context, readMentions, { ids: [source] });
    const mentions = rows
      .flatMap((row) => unlessMalformed(() => restoreMentions([mentionRecord.parse(row)])) ?? [])
      .sort((a, b) => (a.entity < b.entity ? -1 : 1));
    const names = [...new Set(mentions.flatMap((mention) => mention.names.map(searchName)))];
    const known = new KnownEntities([
      ...(await readRows(context, readRegisteredNames, { names: names.filter((name) => name !== '') })),
      ...(await readRows(context, readMentionedNames, { source })),
    ]);
    return new StoredDoubts(mentions, { source, language, text, known, namesInText: gatherNames(mentions) });
  }

  *ofMentions(): Generator<StoredDoubt> {
    for (const mention of this.#mentions)
      for (const doubt of findMentionDoubts(mention, this.#against))
        yield { ...doubt, at: mention.entity, place: `mention in ${this.#against.source}` };
  }

  *ofClaim(id: string, properties: Readonly<Record<string, unknown>>): Generator<StoredDoubt> {
    const claim = unlessMalformed(() => restoreClaim(claimProperties.parse(withoutNulls(properties))));
    if (!claim) return;
    for (const doubt of findClaimDoubts(claim, this.#against))
      yield { ...doubt, at: id, place: `${this.#against.source}, ${nameParagraphs(claim.place)}` };
  }
}

function unlessMalformed<Restored>(restore: () => Restored): Restored | undefined {
  try {
    return restore();
  } catch (error) {
    if (error instanceof ZodError || error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
