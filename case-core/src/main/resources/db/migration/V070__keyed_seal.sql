-- Seals are made with a key that is not in here: whoever holds the database alone makes none. The first ones were not.
alter table audit_seal add column keyed boolean not null default false;

-- When an entry was written is for the database to say, and for nobody else.
revoke insert on audit_entry from throughline_app;
grant insert (tenant_id, id, at, person_id, action, subject_type, subject_id, case_id, case_ids) on audit_entry
    to throughline_app;
