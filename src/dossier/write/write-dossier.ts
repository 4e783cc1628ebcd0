import type { Dossier, Mention, Source } from '../dossier.ts';
import type { Entity } from '../entity.ts';
import { gatherMentions } from '../mentions.ts';
import { distinctPlaces, writtenPlace } from '../place.ts';
import { type WrittenMap, writeYaml } from '../yaml/canonical-yaml.ts';
import { writeClaims } from './write-claims.ts';
import { describeEntity } from './write-entity.ts';
import { groupByKind, oneOrList, writeList } from './write-list.ts';

/**
 * Writes a dossier as the text of a file, independent of the order of its content. Refers to all entities by id. Adds a
 * new entity at its mention, or in `publisher` if it only publishes.
 */
export function writeDossier({ source, added, mentions, claims }: Dossier): string {
  const implied = new Map(
    gatherMentions(source, [], claims).map((mention) => [mention.entity, describeMention(mention)]),
  );
  const addedById = new Map(added.map((entity) => [entity.id, entity]));
  const placed = mentions.filter(({ paragraphs }) => paragraphs.length > 0);
  const written = placed.filter(
    (mention) => addedById.has(mention.entity) || implied.get(mention.entity) !== describeMention(mention),
  );
  const addedAtSource = new Map(addedById);
  for (const { entity } of placed) addedAtSource.delete(entity);

  const sections = [writeYaml({ source: writeSource(source, addedAtSource) }, 2)];
  if (written.length > 0) {
    const groups = groupByKind(written, ({ entity }) => entity);
    sections.push(
      writeList(
        'mentions',
        groups.map((group) => group.map((mention) => writeMention(mention, addedById))),
      ),
    );
  }
  if (claims.length > 0) sections.push(writeList('claims', writeClaims(claims)));
  return sections.join('\n');
}

/** Returns a key that is equal for mentions with equal content. */
function describeMention({ names, paragraphs }: Mention): string {
  return JSON.stringify([[...new Set(names)].sort(), distinctPlaces(paragraphs)]);
}

export function writeSource(source: Source, added: ReadonlyMap<string, Entity>): WrittenMap {
  const { publishers, published, paragraphs, boilerplate } = source;
  return {
    id: source.id,
    title: source.title,
    form: source.form,
    publisher: oneOrList([...new Set(publishers)].sort().map((id) => writeReference(id, added))),
    published: published?.edtf,
    publishedInferred: source.publishedInferred,
    language: source.language,
    address: source.address,
    archive: source.archive,
    text: source.text,
    paragraphs: writtenPlace(paragraphs),
    boilerplate: boilerplate.length > 0 ? distinctPlaces(boilerplate).map(writtenPlace) : undefined,
  };
}

function writeMention({ entity, names, paragraphs }: Mention, added: ReadonlyMap<string, Entity>): WrittenMap {
  return {
    entity: writeReference(entity, added),
    as: names.length > 0 ? [...new Set(names)].sort() : undefined,
    paragraphs: oneOrList(distinctPlaces(paragraphs).map(writtenPlace)),
  };
}

function writeReference(id: string, added: ReadonlyMap<string, Entity>): string | WrittenMap {
  const entity = added.get(id);
  return entity ? { new: id, ...describeEntity(entity) } : id;
}
