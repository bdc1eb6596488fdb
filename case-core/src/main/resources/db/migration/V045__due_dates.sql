-- The open legal date of each case: the next one in lists of cases, and how many are due to the cases of a person.
create index deadline_next on deadline (tenant_id, case_id, due_on) include (binding, checked, counts_from, id)
    where outcome = 'OPEN' and legal and not beside;
