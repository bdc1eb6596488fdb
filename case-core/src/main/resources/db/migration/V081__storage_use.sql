-- How much an organisation and a case keep, and what a person brought of late: asked before each upload.
create index document_use on document (tenant_id) include (size_bytes, unlocked_bytes) where removed_at is null;
create index document_by_person on document (tenant_id, uploaded_by, uploaded_at) include (size_bytes);
