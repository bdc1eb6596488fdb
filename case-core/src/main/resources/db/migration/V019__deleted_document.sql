-- Deleting has two steps. At first a document is only hidden, together with what came in it, and can be brought back.
-- Later it is removed for good: its content goes, the row stays, so that the audit log and an index that was not asked
-- since then still find what they mean.
alter table document
    add column deleted_at timestamptz,
    add column deleted_by uuid,
    -- the letter or archive whose deletion took it along
    add column deleted_with uuid,
    add column removed_at timestamptz,
    add foreign key (tenant_id, deleted_by) references person (tenant_id, id),
    add foreign key (tenant_id, deleted_with) references document (tenant_id, id),
    add check ((deleted_at is null) = (deleted_by is null)),
    add check (deleted_with is null or deleted_at is not null),
    add check (removed_at is null or deleted_at is not null);
create index document_deleted on document (tenant_id, deleted_at) where deleted_at is not null and removed_at is null;
