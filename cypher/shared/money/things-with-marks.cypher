// things-with-marks(ofTopic, ofPlace): the things `y` that match: if `ofTopic`, those that address or serve the topics asked about; if
// `ofPlace`, those that cover the places asked about, and these places themselves.
WITH topics
WHERE {{ofTopic}}
UNWIND topics AS topic
MATCH (topic)<-[:ADDRESSES|CONTRIBUTES_TO]-(y:Entity)
RETURN y
UNION
WITH places
WHERE {{ofPlace}}
UNWIND places AS place
MATCH (place)<-[:COVERS]-(y:Entity)
RETURN y
UNION
WITH places
WHERE {{ofPlace}}
UNWIND places AS y
RETURN y
