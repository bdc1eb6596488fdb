-- A file is let in when a malware scanner finds it clean, or where there is no scanner and the organisation takes files
-- unseen. Before that, and when it is held back, nobody gets its bytes.
alter table organisation
    add column unscanned_accepted boolean not null default true;

alter table document
    add column admitted_at timestamptz;
-- the owner itself is under the row policies
alter table document no force row level security;
update document set admitted_at = uploaded_at where status <> 'RECEIVED';
alter table document force row level security;
