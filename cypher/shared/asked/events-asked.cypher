// events-asked: the events asked about, with their sessions and editions: those of $events, or else those that address $topic, or else all.
CALL () {
  UNWIND coalesce($events, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (whole:Entity {id: coalesce(merge.entity, given)})
  MATCH (event:Event)-[parts:PART_OF*0..6]->(whole)
  WHERE all(of IN parts WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  RETURN DISTINCT event
  UNION
  OPTIONAL MATCH (merge:Merge {id: $topic})
  WITH coalesce(merge.entity, $topic) AS id
  WHERE $events IS NULL
  MATCH (theme:Topic)-[themes:PART_OF*0..6]->(:Entity {id: id})
  WHERE all(of IN themes WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  WITH DISTINCT theme
  MATCH (whole:Event)-[of:ADDRESSES]->(theme)
  WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)
  WITH DISTINCT whole
  MATCH (event:Event)-[parts:PART_OF*0..6]->(whole)
  WHERE all(of IN parts WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  RETURN DISTINCT event
  UNION
  WITH 1 AS all
  WHERE $events IS NULL AND $topic IS NULL
  MATCH (event:Event)
  RETURN event
}
OPTIONAL MATCH (merge:Merge {id: $topic})
WITH event, coalesce(merge.entity, $topic) AS topic
WHERE $events IS NULL OR topic IS NULL OR EXISTS {
  MATCH (event)-[parts:PART_OF*0..6]->(:Event)-[of:ADDRESSES]->(:Topic)-[themes:PART_OF*0..6]->(:Entity {id: topic})
  WHERE all(one IN parts + themes + [of] WHERE $knownBy IS NULL OR one.firstPublished <= date($knownBy))
}
