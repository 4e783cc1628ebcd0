import { ZodError } from 'zod';
import { DateError } from '../../dossier/dates/date-bounds.ts';
import { KnownEntities } from '../../dossier/known-entities.ts';
import { showPlace } from '../../dossier/place.ts';
import {
  type DoubtContext,
  findClaimDoubts,
  findMentionDoubts,
  gatherNames,
} from '../../dossier/text/find-text-doubts.ts';
import type { NumberedText } from '../../dossier/text/numbered-text.ts';
import { restoreClaim } from '../../restore/restore-claim.ts';
import { restoreMentions } from '../../restore/restore-dossier.ts';
import { readClaims, readSource } from '../../restore/restore-statements.ts';
import type { StoredDoubt } from '../found/doubt.ts';
import { readMentionedNames } from '../read/check-statements.ts';
import { ask, type CheckContext } from '../read/context.ts';

/** What a source may say beyond its text. What is malformed is left to the other checks. */
export async function* findStoredDoubts(
  context: CheckContext,
  {
    source,
    language,
    text,
  }: { readonly source: string; readonly language?: string | undefined; readonly text: NumberedText },
): AsyncGenerator<StoredDoubt> {
  const [stored] = await ask(context, readSource, { source });
  const mentions = unlessMalformed(() => restoreMentions(stored?.mentions ?? [])) ?? [];
  const known = new KnownEntities(await ask(context, readMentionedNames, { source }));
  const against: DoubtContext = { source, language, text, known, namesInText: gatherNames(mentions) };
  for (const mention of mentions)
    for (const doubt of findMentionDoubts(mention, against))
      yield { ...doubt, at: mention.entity, place: `mention in ${source}` };
  for (const { id, properties } of await ask(context, readClaims, { source })) {
    const claim = unlessMalformed(() => restoreClaim(properties));
    for (const doubt of claim ? findClaimDoubts(claim, against) : [])
      yield { ...doubt, at: id, place: `${source}, paragraph ${claim ? showPlace(claim.place) : ''}` };
  }
}

function unlessMalformed<Restored>(restore: () => Restored): Restored | undefined {
  try {
    return restore();
  } catch (error) {
    if (error instanceof ZodError || error instanceof DateError || error instanceof TypeError) return undefined;
    throw error;
  }
}
