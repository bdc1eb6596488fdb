-- A consent hangs on the child, but what is written about it belongs to the case in which it was recorded. Of those that
-- are here already nobody wrote down which it was.
alter table consent add column case_id uuid;
alter table consent add foreign key (tenant_id, case_id) references case_file (tenant_id, id);
create index consent_case on consent (tenant_id, case_id) where case_id is not null;

-- Names are looked for by how they begin. Under row policies an index serves that by < and >= alone, not by LIKE, and
-- those two agree with what begins a name only in the order of the bytes. The index contact_name follows.
alter table contact alter column search_name type text collate "C";
