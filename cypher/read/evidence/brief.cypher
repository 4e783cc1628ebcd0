// brief: a brief on an entity with citations, as the lines of a Markdown document, each with the claims that it cites. It contains what the
// entity is, what is stated about it, its relationships (the best-evidenced first, 25 of each sort), what has a date (the latest 50,
// including the events that the entity is connected to), the sources by number with title, publishers, date, address and paragraphs, and
// how many of the sources in the graph state something about it. Of each sort of relationship (a type, from one end) only the 50 best-evidenced are read, or with knownBy the 50
// known longest; if any are left out, the last line counts them all. [2 ¶ 5-7] means paragraphs 5 to 7 of source 2. A mark applies to all
// claims of a line: "inferred" if none is stated outright, "planned" if it is only announced, "quoted" if sources only quote it, "own word"
// if all publishers are parties to it, and "boilerplate" if it only occurs in menus and other standard text.
// serves   Query.brief
// period   every claim that is cited
// planned  shown, and marked "planned"
// param    $id              an entity, e.g. "programme:ccti"
// >> parameters-of-claims
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what may have been true on or after this day; or null
// param    $to              a day: only what may have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// << parameters-of-claims
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  line, claims
OPTIONAL MATCH (merge:Merge {id: $id})
MATCH (x:Entity {id: coalesce(merge.entity, $id)})
OPTIONAL CALL (x) {
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    WITH r, y, type(r) AS type, startNode(r) = x OR type(r) = 'PARTNERS_WITH' AS outward
    // >> order-by-stored-evidence(r)
    ORDER BY CASE WHEN $knownBy IS NULL THEN r.publisherCount END DESC, CASE WHEN $knownBy IS NULL THEN r.sourceCount END DESC, r.firstPublished, r.id
    // << order-by-stored-evidence
    WITH type, outward, collect([r.id, y])[..50] AS ties
    UNWIND ties AS tie
    WITH tie[0] AS record, tie[1] AS y
    CALL (record, y) {
      MATCH (c:Claim {relationship: record})
      RETURN c, true AS own
      UNION ALL
      WITH y
      WHERE y:Event
      MATCH (c:Claim {entity: y.id, attribute: 'date'})
      RETURN c, false AS own
    }
    RETURN DISTINCT c, y, own
    UNION ALL
    MATCH (c:Claim {entity: x.id})
    WHERE c.fact IS NOT NULL
    RETURN c, null AS y, true AS own
  }
  MATCH (s:Source)-[:CLAIMS]->(c)
  WHERE
    // >> claims-that-count
    (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.boilerplate
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    // << claims-that-count
  RETURN s, c, y, own
}
WITH x, y, collect({s: s, c: c, own: own}) AS said, max(own) AS tied
UNWIND CASE WHEN tied THEN said ELSE [null] END AS one
WITH x, y, one.s AS s, one.c AS c, one.own AS own
ORDER BY s.publishedLatest IS NULL, s.publishedLatest, s.id, c.paragraph, c.lastParagraph, c.id
WITH x, s, collect({s: s, c: c, y: y, own: own}) AS its
ORDER BY s.publishedLatest IS NULL, s.publishedLatest, s.id
WITH x, collect(CASE WHEN s IS NOT NULL THEN {s: s, its: its} END) AS sources
WITH x, sources, [
  // >> headings-of-types
  ['FUNDS', 'Funds', 'Funded by'], ['SUPPORTS', 'Supports', 'Supported by'],
  ['PARTNERS_WITH', 'Works with', 'Works with'], ['IMPLEMENTS', 'Implements', 'Implemented by'],
  ['ORGANIZED', 'Organized', 'Organized by'], ['PARTICIPATED_IN', 'Took part in', 'Who took part'],
  ['SPOKE_AT', 'Spoke at', 'Who spoke'], ['QUOTED_IN', 'Quoted in', 'Who is quoted'],
  ['AFFILIATED_WITH', 'Holds a post in', 'Who holds a post'], ['MEMBER_OF', 'Member of', 'Members'],
  ['PART_OF', 'Part of', 'Parts'], ['LOCATED_IN', 'Located in', 'Located there'], ['COVERS', 'Covers', 'Covered by'],
  ['CONTRIBUTES_TO', 'Contributes to', 'Contributed to by'], ['ADDRESSES', 'Deals with', 'Dealt with by'],
  ['SIGNED', 'Signed', 'Signed by'], ['ADOPTED', 'Adopted', 'Adopted by'], ['PUBLISHED', 'Published', 'Published by'],
  ['LAUNCHED_AT', 'Launched at', 'Launched there'], ['ABOUT', 'About', 'Documents about it']
  // << headings-of-types
] AS types
CALL (x, sources, types) {
  UNWIND range(1, size(sources)) AS number
  UNWIND sources[number - 1].its AS one
  WITH one, one.c AS c, one.s AS s, one.y AS y, number,
    head([rank IN range(0, size(types) - 1) WHERE types[rank][0] = one.c.type]) AS rank, types, x
  WITH one, c, s, number, rank, CASE WHEN NOT one.own THEN '' WHEN rank IS NULL THEN c.attribute ELSE types[rank][CASE c.from WHEN x.id THEN 1 ELSE 2 END] END AS label,
    reduce(text = replace(coalesce(y.name, c.text, CASE WHEN c.date IS NOT NULL THEN '' END,
      CASE c.bound WHEN 'at-least' THEN 'at least ' WHEN 'at-most' THEN 'at most ' WHEN 'about' THEN 'about ' ELSE '' END
      + CASE WHEN c.number = toInteger(c.number) THEN toString(toInteger(c.number)) ELSE toString(c.number) END
      + coalesce(' ' + c.unit, '') + coalesce(' (' + c.measure + ')', ''))
      + coalesce(', ' +
        // >> key-of-claim(c)
        CASE c.type
          WHEN 'FUNDS' THEN coalesce(c.grant + ', ' + c.amountWords, c.grant, c.amountWords)
          WHEN 'IMPLEMENTS' THEN c.role
          WHEN 'ORGANIZED' THEN c.role
          WHEN 'SPOKE_AT' THEN c.session
          WHEN 'AFFILIATED_WITH' THEN c.post
          WHEN 'PART_OF' THEN c.edition
        END
        // << key-of-claim
      , ''), '\n', ' '),
      mark IN ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '#'] | replace(text, mark, '\\' + mark)) AS text
  UNWIND [CASE WHEN one.own AND c.date IS NULL THEN ['sort', null] END, CASE WHEN coalesce(c.when, c.date) IS NOT NULL THEN ['time', coalesce(c.when, c.date)] END] AS place
  WITH one, c, s, number, rank, label, text, place
  WHERE place IS NOT NULL
  WITH place[0] AS place, place[1] AS date, coalesce(c.relationship, c.fact) AS record, rank, label, text, number, collect(c) AS claims, collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together,
    reduce(marks = [], p IN collect(toString(c.paragraph) + CASE WHEN c.lastParagraph > c.paragraph THEN '-' + toString(c.lastParagraph) ELSE '' END) | CASE WHEN p IN marks THEN marks ELSE marks + p END) AS paragraphs
  ORDER BY number
  WITH place, date, record, rank, label, text, collect(' [' + toString(number) + ' ¶ ' + substring(reduce(all = '', p IN paragraphs | all + ', ' + p), 2) + ']') AS marks,
    reduce(all = [], some IN collect(claims) | all + some) AS claims, reduce(all = [], some IN collect(together) | all + some) AS together, count(*) AS cited
  WITH place, date, record, rank, label, text, marks, claims, cited,
    // >> independent-publishers(together)
    size(reduce(groups = [], one IN together | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS publishers,
    [flag IN [
      CASE WHEN all(c IN claims WHERE c.planned) THEN 'planned' END,
      CASE WHEN none(c IN claims WHERE c.stated) THEN 'inferred' END,
      CASE WHEN all(c IN claims WHERE c.saidBy IS NOT NULL) THEN 'quoted' END,
      CASE WHEN all(c IN claims WHERE c.boilerplate) THEN 'boilerplate' WHEN all(c IN claims WHERE c.boilerplate OR c.selfReported) THEN 'own word' END
    ] WHERE flag IS NOT NULL] AS flags
  WITH *, CASE WHEN size(flags) = 0 THEN '' ELSE ' (' + substring(reduce(all = '', flag IN flags | all + ', ' + flag), 2) + ')' END
    + reduce(all = '', mark IN marks | all + mark) AS cites, COLLECT { UNWIND claims AS c RETURN c.id AS id ORDER BY id } AS ids,
    head([c IN claims | coalesce(c.startEarliest, c.endLatest)]) AS day, head([c IN claims WHERE coalesce(c.whenWords, c.words) IS NOT NULL | coalesce(c.whenWords, c.words)]) AS words
  ORDER BY publishers DESC, cited DESC, text, record
  RETURN collect({place: place, rank: coalesce(rank, -1), label: label, day: day, record: record, ids: ids, text: CASE
    WHEN place = 'sort' AND rank IS NULL THEN '- ' + label + ': ' + text + cites
    WHEN place = 'sort' THEN '- ' + text + cites
    ELSE '- ' + reduce(shown = date, mark IN ['[', ']', '~', '*', '_'] | replace(shown, mark, '\\' + mark))
      + coalesce(' (“' + reduce(shown = words, mark IN ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '#'] | replace(shown, mark, '\\' + mark)) + '”)', '') + ':'
      + CASE WHEN label = '' THEN '' ELSE ' ' + toLower(left(label, 1)) + substring(label, 1) END + CASE WHEN text = '' THEN '' ELSE ' ' + text END + cites
    END}) AS items
}
CALL (items) {
  UNWIND [item IN items WHERE item.place = 'sort'] AS item
  WITH item.rank AS rank, CASE item.rank WHEN -1 THEN 'What sources state about it' ELSE item.label END AS label, collect(item) AS its
  ORDER BY rank, label
  WITH [['', []], ['## ' + label, []], ['', []]] + [item IN its[..25] | [item.text, item.ids]] + CASE WHEN size(its) > 25 THEN [['- and ' + toString(size(its) - 25) + ' more', []]] ELSE [] END AS section
  RETURN reduce(all = [], section IN collect(section) | all + section) AS sections
}
CALL (items) {
  UNWIND [item IN items WHERE item.place = 'time'] AS item
  WITH item
  ORDER BY item.day IS NULL, item.day, toLower(item.label), item.text, item.record
  WITH collect([item.text, item.ids]) AS its
  RETURN CASE WHEN size(its) = 0 THEN [] ELSE [['', []], ['## In chronological order', []], ['', []]]
    + CASE WHEN size(its) > 50 THEN [['- ' + toString(size(its) - 50) + ' earlier', []]] ELSE [] END + its[CASE WHEN size(its) > 50 THEN size(its) - 50 ELSE 0 END..] END AS times
}
CALL (sources) {
  UNWIND range(1, size(sources)) AS number
  WITH number, sources[number - 1].s AS s, [one IN sources[number - 1].its | one.c] AS claims
  WITH number, s, claims, COLLECT { UNWIND s.publishers AS id MATCH (publisher:Entity {id: id}) RETURN publisher.name ORDER BY publisher.name, id } AS publishers,
    COLLECT { UNWIND claims AS c WITH DISTINCT c.paragraph AS first, c.lastParagraph AS last ORDER BY first, last
      RETURN toString(first) + CASE WHEN last > first THEN '-' + toString(last) ELSE '' END } AS paragraphs
  WITH number, claims, s, publishers, substring(reduce(all = '', p IN paragraphs | all + ', ' + p), 2) AS paragraphs, ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '#'] AS special
  ORDER BY number
  WITH [toString(number) + '. *' + reduce(shown = replace(s.title, '\n', ' '), mark IN special | replace(shown, mark, '\\' + mark)) + '*.'
    + ' ' + reduce(shown = substring(reduce(all = '', name IN publishers | all + ', ' + name), 2), mark IN special | replace(shown, mark, '\\' + mark)) + '.'
    + coalesce(' ' + reduce(shown = s.published, mark IN special | replace(shown, mark, '\\' + mark)) + '.', '')
    + coalesce(' <' + replace(replace(replace(s.address, ' ', '%20'), '<', '%3C'), '>', '%3E') + '>.', '') + ' ¶ ' + paragraphs + '.',
    COLLECT { UNWIND claims AS c RETURN DISTINCT c.id AS id ORDER BY id }] AS line
  RETURN CASE WHEN count(line) = 0 THEN [] ELSE [['', []], ['## Sources', []], ['', []]] + collect(line) END AS notes
}
WITH x, sections, times, notes, size([source IN sources WHERE any(one IN source.its WHERE one.own)]) AS speaking, COUNT {
  MATCH (s:Source)
  WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
} AS known, COLLECT {
  MATCH (x)-[r]-(:Entity)
  WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  WITH type(r) AS type, startNode(r) = x OR type(r) = 'PARTNERS_WITH' AS outward, count(*) AS count
  RETURN [count, CASE WHEN count > 50 THEN 50 ELSE count END]
} AS counts, ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '#'] AS special
WITH [['# ' + reduce(shown = replace(x.name, '\n', ' '), mark IN special | replace(shown, mark, '\\' + mark)), []], ['', []], [
    head([kind IN labels(x) WHERE kind IN ['Organization', 'Official', 'Country', 'Region', 'Programme', 'Event', 'Topic', 'Document']])
    + CASE WHEN x.unnamed THEN ', known only by description.' ELSE '.' END
    + CASE WHEN size(x.names) = 0 THEN '' ELSE ' Also known as ' + reduce(shown = substring(reduce(all = '', name IN x.names | all + ', ' + name), 2), mark IN special | replace(shown, mark, '\\' + mark)) + '.' END
    + CASE WHEN size(x.identifiers) = 0 THEN '' ELSE ' ' + reduce(shown = substring(reduce(all = '', one IN x.identifiers | all + ', ' + one), 2), mark IN special | replace(shown, mark, '\\' + mark)) + '.' END, []]]
  + sections + times + notes + [['', []], [toString(speaking) + ' of the ' + toString(known) + ' sources in the graph ' + CASE speaking WHEN 1 THEN 'states' ELSE 'state' END
    + ' something about it. What they do not state may still be true.' + CASE WHEN all(one IN counts WHERE one[0] = one[1]) THEN '' ELSE ' Of its ' + toString(reduce(sum = 0, one IN counts | sum + one[0]))
      + ' relationships, ' + toString(reduce(sum = 0, one IN counts | sum + one[1])) + ' were read.' END, []]] AS lines
UNWIND [place IN range(0, size(lines) - 1) | [place, lines[place]]] AS one
WITH one[0] AS place, one[1] AS shown
ORDER BY place
RETURN shown[0] AS line, shown[1] AS claims
SKIP $skip
LIMIT $limit
