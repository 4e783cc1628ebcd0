// disagreements: where sources disagree: about qualifiers of a relationship, about dates and counts of an entity, and about counts compared
// with the number of names. QUALIFIER: two sources give different values for amount, bound, currency or city. DATE: two sources give dates
// (`date`, `start`, `end`) that have no day in common. COUNT: two sources give figures for the same thing that cannot both be true,
// whether exact, minimum or maximum, for times that can overlap; a figure with "about" excludes nothing. COUNT_AGAINST_NAMES: more
// participants or members are named than an exact or maximum count allows, or fewer are named in a list that is said to be complete; an
// entity that is only described, without a name, is not counted. A count is compared with names from its own group: the noun of its unit
// gives the kind ("countries"), and each other word narrows it ("observer countries" are those with the role observer; no role matches
// "coastal countries", so that count is not compared). If one source gives several different counts of the same thing, each is taken to
// count only a part of it, and none is compared. Changes over time look like disagreements if claims do not say when they were true.
// serves   Query.disagreements
// period   every claim that is compared
// planned  compared only with other planned claims
// param    $ids             only what involves one of these entities, e.g. ["org:iom"]; or null for all
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
// returns  what, of, name, values, claims, sources
// >> asked-or-all
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked
// << asked-or-all
CALL (asked) {
  CALL (asked) {
    UNWIND asked AS id
    MATCH (:Entity {id: id})-[r:
      // >> types-that-can-disagree
      FUNDS|LOCATED_IN
      // << types-that-can-disagree
    ]-(:Entity)
    WHERE r.disagrees
    RETURN DISTINCT r
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (:Entity)-[r:
      // >> types-that-can-disagree
      FUNDS|LOCATED_IN
      // << types-that-can-disagree
    ]->(:Entity)
    WHERE r.disagrees
    RETURN r
  }
  MATCH (c:Claim {relationship: r.id})
  RETURN r.id AS of, c, null AS named
  UNION ALL
  // >> facts-asked(c)
  CALL (asked) {
    UNWIND asked AS id
    MATCH (c:Claim {entity: id})
    RETURN c
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (c:Claim)
    WHERE c.fact IS NOT NULL
    RETURN c
  }
  // << facts-asked
  WITH c
  WHERE c.date IS NOT NULL AND c.attribute IN ['date', 'start', 'end'] OR c.number IS NOT NULL
  RETURN c.entity AS of, c, null AS named
  UNION ALL
  // >> facts-asked(count)
  CALL (asked) {
    UNWIND asked AS id
    MATCH (count:Claim {entity: id})
    RETURN count
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (count:Claim)
    WHERE count.fact IS NOT NULL
    RETURN count
  }
  // << facts-asked
  WITH DISTINCT count.entity AS of, count.attribute AS attribute
  WHERE attribute IN ['participants', 'members']
  MATCH (:Entity {id: of})<-[r:PARTICIPATED_IN|MEMBER_OF]-(named:Entity)
  WHERE type(r) = CASE attribute WHEN 'participants' THEN 'PARTICIPATED_IN' ELSE 'MEMBER_OF' END AND named.unnamed IS NULL
  MATCH (c:Claim {relationship: r.id})
  RETURN of, c, named
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
WITH of, collect([s.id, c, named]) AS said
CALL (of, said) {
  UNWIND said AS one
  WITH of, one[0] AS source, one[1] AS c
  WHERE c.relationship = of
  UNWIND [
    // >> comparable-qualifiers
    'amount', 'bound', 'currency', 'city'
    // << comparable-qualifiers
  ] AS name
  WITH of, name, source, c, c.planned AS planned, CASE name WHEN 'amount' THEN toString(toFloat(c[name])) ELSE toLower(c[name]) END AS same
  WHERE same IS NOT NULL
  WITH of, name, planned, source, collect(DISTINCT same) AS says, collect(DISTINCT c[name]) AS values, collect(c.id) AS claims
  WITH of, name, planned, collect([source, says, values, claims]) AS given
  WHERE any(one IN given WHERE any(other IN given WHERE none(value IN one[1] WHERE value IN other[1])))
  RETURN 'QUALIFIER' AS what, name, reduce(all = [], one IN given | all + one[2]) AS values,
    reduce(all = [], one IN given | all + one[3]) AS claims, [one IN given | one[0]] AS sources
  UNION ALL
  UNWIND said AS one
  WITH one[0] AS source, one[1] AS c
  WHERE c.fact IS NOT NULL
  WITH c.attribute AS attribute, toLower(coalesce(c.unit, '')) AS unit, toLower(coalesce(c.measure, '')) AS measure, c.planned AS planned, min(c.measure) AS spelling,
    collect({source: source, claim: c.id, startEarliest: c.startEarliest, endLatest: c.endLatest, dated: c.date IS NOT NULL,
      least: CASE WHEN coalesce(c.bound, 'exactly') IN ['exactly', 'at-least'] THEN c.number END,
      most: CASE WHEN coalesce(c.bound, 'exactly') IN ['exactly', 'at-most'] THEN c.number END,
      value: coalesce(c.date, CASE c.bound WHEN 'at-least' THEN 'at least ' WHEN 'at-most' THEN 'at most ' WHEN 'about' THEN 'about ' ELSE '' END
        + CASE WHEN c.number = toInteger(c.number) THEN toString(toInteger(c.number)) ELSE toString(c.number) END + coalesce(' ' + c.unit, ''))}) AS stated
  // If one source gives several counts of the same thing, each counts an unknown part of it.
  WITH attribute, spelling, [one IN stated WHERE one.dated OR none(other IN stated WHERE one.source = other.source
    AND coalesce(one.startEarliest <= other.endLatest, true) AND coalesce(other.startEarliest <= one.endLatest, true)
    AND (coalesce(one.least > other.most, false) OR coalesce(other.least > one.most, false)))] AS stated
  WITH attribute, spelling, [one IN stated WHERE any(other IN stated WHERE one.source <> other.source AND CASE
    WHEN one.startEarliest > other.endLatest OR other.startEarliest > one.endLatest THEN one.dated
    WHEN one.dated THEN false
    ELSE coalesce(one.least > other.most, false) OR coalesce(other.least > one.most, false) END)] AS apart
  WHERE size(apart) > 0
  RETURN CASE WHEN apart[0].dated THEN 'DATE' ELSE 'COUNT' END AS what, coalesce(spelling, attribute) AS name,
    [one IN apart | one.value] AS values, [one IN apart | one.claim] AS claims, [one IN apart | one.source] AS sources
  UNION ALL
  UNWIND said AS one
  WITH said, one[0] AS counting, one[1] AS count
  WHERE count.attribute IN ['participants', 'members'] AND coalesce(count.bound, 'exactly') <> 'about'
  // The noun of the unit says what is counted; each other word narrows it to a group.
  WITH said, counting, count, [word IN split(replace(toLower(coalesce(count.unit, '')), '-', ' '), ' ') WHERE word <> ''] AS words
  WITH said, counting, count, words, coalesce(head([place IN range(0, size(words) - 1) WHERE words[place] IN ['of', 'from', 'in']]), size(words)) AS end
  WITH said, counting, count, words, [word IN words[..end] |
      // >> kind-of-noun(word)
      CASE
        WHEN any(stem IN ['countr', 'state', 'territor', 'nations'] WHERE word STARTS WITH stem) THEN 'Country'
        WHEN any(stem IN ['organi', 'bod', 'agenc', 'institution'] WHERE word STARTS WITH stem) THEN 'Organization'
        WHEN any(stem IN ['people', 'person', 'official', 'delegate', 'expert', 'participant'] WHERE word STARTS WITH stem) THEN 'Official'
        WHEN word IN ['and', 'or', 'the', 'member', 'participating', 'different'] THEN 'any'
        ELSE 'group'
      END
      // << kind-of-noun
    ] AS roles
  WITH said, counting, count, words, roles, last([role IN roles WHERE role IN ['Country', 'Organization', 'Official']]) AS kind
  WITH said, counting, count, kind, [place IN range(0, size(words) - 1) WHERE NOT coalesce(roles[place] IN ['any', kind], false) | words[place]] AS group
  WITH said, collect({source: counting, count: count, kind: kind, group: group}) AS counts
  UNWIND counts AS one
  WITH said, one.source AS counting, one.count AS count, one.kind AS kind, one.group AS group, counts
  // If one source gives several counts of the same thing, each counts an unknown part of it.
  WHERE none(other IN counts WHERE other.source = counting AND other.kind = kind AND other.group = group
    AND (other.count).attribute = count.attribute AND coalesce((other.count).planned, false) = coalesce(count.planned, false)
    AND (coalesce((other.count).bound, 'exactly') <> 'at-most' AND coalesce(count.bound, 'exactly') <> 'at-least' AND (other.count).number > count.number
      OR coalesce((other.count).bound, 'exactly') <> 'at-least' AND coalesce(count.bound, 'exactly') <> 'at-most' AND (other.count).number < count.number))
  UNWIND [one IN said WHERE one[1].type = CASE count.attribute WHEN 'participants' THEN 'PARTICIPATED_IN' ELSE 'MEMBER_OF' END AND kind IN labels(one[2])
    AND coalesce(one[1].planned, false) = coalesce(count.planned, false)
    AND (group = [] OR replace(toLower(coalesce(one[1].role, '')) + 's', 'ss', 's') = replace(reduce(all = '', word IN group | all + CASE all WHEN '' THEN '' ELSE ' ' END + word) + 's', 'ss', 's'))] AS one
  WITH counting, count, one[0] AS source, collect(DISTINCT one[2].id) AS names, min(coalesce(one[1].list, 'open') = 'closed') AS closed, collect(one[1].id) AS claims
  WITH counting, count, collect([source, names, closed, claims]) AS lists, size(reduce(all = [], some IN collect(names) | all + [name IN some WHERE NOT name IN all])) AS named
  WITH counting, count, lists, named, coalesce(count.bound, 'exactly') <> 'at-least' AND named > count.number AS over,
    [list IN lists WHERE list[2] AND size(list[1]) < count.number AND coalesce(count.bound, 'exactly') <> 'at-most'] AS short
  WHERE over OR size(short) > 0
  WITH counting, count, CASE WHEN over THEN lists ELSE short END AS lists, CASE WHEN over THEN named ELSE size(short[0][1]) END AS named
  RETURN 'COUNT_AGAINST_NAMES' AS what, count.attribute AS name,
    [CASE count.bound WHEN 'at-least' THEN 'at least ' WHEN 'at-most' THEN 'at most ' ELSE '' END + toString(toInteger(count.number)) + ' ' + count.unit, toString(named) + ' named'] AS values,
    reduce(all = [count.id], list IN lists | all + list[3]) AS claims, reduce(all = [counting], list IN lists | all + list[0]) AS sources
}
RETURN what, of, name, COLLECT { UNWIND values AS value RETURN DISTINCT value ORDER BY value } AS values,
  COLLECT { UNWIND claims AS id RETURN DISTINCT id ORDER BY id } AS claims, COLLECT { UNWIND sources AS id RETURN DISTINCT id ORDER BY id } AS sources
ORDER BY CASE what WHEN 'QUALIFIER' THEN 0 WHEN 'DATE' THEN 1 WHEN 'COUNT' THEN 2 ELSE 3 END, of, name, values
SKIP $skip
LIMIT $limit
