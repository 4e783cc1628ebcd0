// evidence-kept: what the import has summed up of all claims behind `r`.
RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
  r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
