-- What the full-text index has to take over, written in the transaction that changed it. The counter's row is locked
-- until commit, so that numbers become visible in order; one row for a document, with its latest change.
create table index_position (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id) primary key,
    last bigint not null
);

create table index_change (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    document_id uuid not null,
    position bigint not null,
    primary key (tenant_id, document_id),
    unique (tenant_id, position),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);

do $$
declare
    name text;
begin
    foreach name in array array['index_position', 'index_change'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update, delete on %I to throughline_app', name);
    end loop;
end
$$;
