// meetings-of: the meetings that an event is a session or part of; an edition of a series is a separate meeting.
CALL (event) {
  MATCH (event) ((part:Event)-[of:PART_OF WHERE of.edition IS NULL AND ($knownBy IS NULL OR of.firstPublished <= date($knownBy))]->(whole:Event) WHERE NOT EXISTS {
    (part)-[edition:PART_OF]->(whole) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy))
  }){0,6} (meeting:Event)
  WHERE NOT EXISTS {
    (meeting)-[above:PART_OF WHERE above.edition IS NULL AND ($knownBy IS NULL OR above.firstPublished <= date($knownBy))]->(over:Event)
    WHERE NOT EXISTS { (meeting)-[edition:PART_OF]->(over) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy)) }
  }
  RETURN DISTINCT meeting
}
