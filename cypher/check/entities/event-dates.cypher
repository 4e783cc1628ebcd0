// event-dates: what date facts say about events.
// param $ids  of events
// returns id, dates
UNWIND $ids AS id
RETURN id, COLLECT { MATCH (c:Claim {entity: id}) WHERE c.attribute = 'date' RETURN DISTINCT c.date } AS dates
