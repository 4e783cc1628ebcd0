// kind-of-noun(word): the kind that a word of a unit refers to: 'any' for a word that narrows nothing, 'group' for one that may name a
// group.
CASE
  WHEN any(stem IN ['countr', 'state', 'territor', 'nations'] WHERE {{word}} STARTS WITH stem) THEN 'Country'
  WHEN any(stem IN ['organi', 'bod', 'agenc', 'institution'] WHERE {{word}} STARTS WITH stem) THEN 'Organization'
  WHEN any(stem IN ['people', 'person', 'official', 'delegate', 'expert', 'participant'] WHERE {{word}} STARTS WITH stem) THEN 'Official'
  WHEN {{word}} IN ['and', 'or', 'the', 'member', 'participating', 'different'] THEN 'any'
  ELSE 'group'
END
