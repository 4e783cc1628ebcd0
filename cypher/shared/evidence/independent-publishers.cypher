// independent-publishers(lists): how many of the publishers of some sources are independent of each other.
// Those who have published one together count once, and so do all whom such a chain joins.
size(reduce(groups = [], one IN {{lists}} | CASE
  WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
  ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
    + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
