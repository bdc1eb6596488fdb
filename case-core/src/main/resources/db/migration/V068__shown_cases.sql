-- Of which cases an answer told that told of several: one entry for each answer.
alter table audit_entry add column case_ids uuid[];
create index audit_entry_cases on audit_entry using gin (case_ids) where case_ids is not null;
