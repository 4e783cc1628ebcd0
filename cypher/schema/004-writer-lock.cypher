// 004-writer-lock: one node that every import locks first, so that there is one writer at a time.

CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:Lock) REQUIRE l.name IS UNIQUE;
