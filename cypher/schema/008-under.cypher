// 008-under: claims are found by the event at which they say that something was counted.

CREATE INDEX claim_under IF NOT EXISTS FOR (c:Claim) ON (c.under);
