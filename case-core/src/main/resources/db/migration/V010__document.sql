-- The files of a case; the bytes lie encrypted in the file store under the same id.
create table document (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    file_name text not null,
    media_type text not null,
    -- of the plain bytes: a truncated or exchanged file is noticed
    size_bytes bigint not null,
    sha256 text not null,
    status text not null,
    reason text,
    type text,
    language text,
    page_count integer,
    shared boolean not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, uploaded_by) references person (tenant_id, id)
);
create index document_case on document (tenant_id, case_id, uploaded_at desc);

create table document_page (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    document_id uuid not null,
    number integer not null,
    text text not null,
    primary key (tenant_id, id),
    unique (tenant_id, document_id, number),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);

-- The key that encrypts an organisation's files, itself encrypted under the master key.
create table tenant_key (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id) primary key,
    wrapped bytea not null
);

do $$
declare
    name text;
begin
    foreach name in array array['document', 'document_page', 'tenant_key'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
    end loop;
end
$$;
grant select, insert, update, delete on document, document_page to throughline_app;
-- an organisation's key is never exchanged or thrown away by the application: its files would be lost
grant select, insert on tenant_key to throughline_app;
