-- What staff note on a page of a document; some of it is to be asked at the meeting.
create table page_note (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    document_id uuid not null,
    page integer not null check (page > 0),
    text text not null,
    for_meeting boolean not null,
    written_by uuid not null,
    written_at timestamptz not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id),
    foreign key (tenant_id, written_by) references person (tenant_id, id)
);
create index page_note_document on page_note (tenant_id, document_id, page);
create index page_note_case on page_note (tenant_id, case_id) where removed_at is null;

alter table page_note enable row level security;
alter table page_note force row level security;
create policy tenant on page_note using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on page_note to throughline_app;
