-- How a district kept its dates is counted over the days on which they began.
create index deadline_of_districts on deadline (tenant_id, trigger_on, case_id)
    where legal and binding and not beside and bound = 'DISTRICT';
