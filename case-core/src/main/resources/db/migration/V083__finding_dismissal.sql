-- Findings are looked for anew whenever a paper is looked at; what is kept is which of them somebody dismissed, and why.
create table finding_dismissal (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    document_id uuid not null,
    reason text not null check (length(reason) between 1 and 500),
    dismissed_by uuid not null,
    dismissed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index finding_dismissal_document on finding_dismissal (tenant_id, document_id);
alter table finding_dismissal enable row level security;
alter table finding_dismissal force row level security;
create policy tenant on finding_dismissal using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on finding_dismissal to throughline_app;
