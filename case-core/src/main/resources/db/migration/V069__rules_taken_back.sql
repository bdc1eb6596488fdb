-- Rules of an organisation that were taken back: nothing is deleted, and what held before holds again.
create table rule_withdrawal (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    version text not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, version),
    foreign key (tenant_id, version) references rule_pack (tenant_id, version)
);

alter table rule_withdrawal enable row level security;
alter table rule_withdrawal force row level security;
create policy tenant on rule_withdrawal using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert on rule_withdrawal to throughline_app;
