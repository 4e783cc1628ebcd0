// 007-on-behalf: claims are found by the body on whose behalf they say that somebody acted.

CREATE INDEX claim_on_behalf_of IF NOT EXISTS FOR (c:Claim) ON (c.onBehalfOf);
