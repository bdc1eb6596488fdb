-- A file with a password on it is read from a copy without it, once somebody has said the password; that is kept nowhere.
alter table document
    add column unlocked_file uuid,
    add column unlocked_bytes bigint,
    add check ((unlocked_file is null) = (unlocked_bytes is null));
create index document_unlocked on document (tenant_id, unlocked_file) where unlocked_file is not null;
