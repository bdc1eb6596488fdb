-- Each search leaves out the restricted cases of others: they are few, and are not to be looked for among all.
create index case_file_restricted on case_file (tenant_id, id) where restricted;
