-- Who read or changed what. The application may add and look, nothing else.
create table audit_entry (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    at timestamptz not null,
    person_id uuid not null,
    action text not null,
    subject_type text not null,
    subject_id uuid not null,
    case_id uuid,
    -- the transaction that wrote it: a seal takes only what no running transaction can still add before it
    written_by xid8 not null default pg_current_xact_id(),
    primary key (tenant_id, id)
);
create index audit_entry_order on audit_entry (tenant_id, written_by, id);
create index audit_entry_case on audit_entry (tenant_id, case_id, at desc);

-- One link of an organisation's chain: the hash covers the previous hash and each entry of the batch in order.
create table audit_seal (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    number bigint not null,
    after_transaction xid8 not null,
    up_to_transaction xid8 not null,
    entries integer not null,
    hash text not null,
    sealed_at timestamptz not null,
    primary key (tenant_id, number)
);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant on audit_entry using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert on audit_entry to throughline_app;

alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy tenant on audit_seal using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert on audit_seal to throughline_app;
