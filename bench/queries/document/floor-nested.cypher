MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name, .names, .published,
  publishedEarliest: toString(x.publishedEarliest), publishedLatest: toString(x.publishedLatest),
  .language, .address, .firstParagraph, .lastParagraph
} AS answer
