-- What a plan says, as a person confirmed it. What was read stays beside it: a new reading changes nothing here.
create table plan (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    document_id uuid not null,
    content bytea not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, document_id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table plan enable row level security;
alter table plan force row level security;
create policy tenant on plan using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on plan to throughline_app;
