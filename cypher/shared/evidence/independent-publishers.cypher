// independent-publishers(lists): the number of independent publishers of several sources. Those that have published together count once,
// also if only through others.
size(reduce(groups = [], one IN {{lists}} | CASE
  WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
  ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
    + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
