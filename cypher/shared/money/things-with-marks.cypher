// things-with-marks(ofTopic, ofPlace): the things `y` that address or serve the topics that are asked about, where `ofTopic`; where `ofPlace`,
// those that cover the places that are asked about, and these places themselves.
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
