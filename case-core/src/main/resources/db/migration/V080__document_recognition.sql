-- What the rules found in the text of a document, for each kind that it may be: whoever says what it is need not have its
-- text looked through again. The form is that of the reading process.
create table document_recognition (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    document_id uuid not null,
    findings bytea not null,
    primary key (tenant_id, document_id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table document_recognition enable row level security;
alter table document_recognition force row level security;
create policy tenant on document_recognition using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on document_recognition to throughline_app;
