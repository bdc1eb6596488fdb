-- A search says how many documents cannot be found yet: few among many.
create index document_being_read on document (tenant_id)
    where status in ('RECEIVED', 'PROCESSING') and deleted_at is null;
