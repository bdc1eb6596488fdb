-- What was read in a document about itself. What a person says about its type is never read over.
alter table document
    add column type_given boolean not null default false,
    add column guessed_type text,
    -- 0 to 1
    add column type_confidence double precision,
    add column type_cues text,
    add column other_child boolean not null default false;
-- the owner itself is under the row policies
alter table document no force row level security;
update document set type_given = true where type is not null;
alter table document force row level security;

create table document_date (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    document_id uuid not null,
    kind text not null,
    date date not null,
    page integer not null,
    quote text not null,
    primary key (tenant_id, id),
    unique (tenant_id, document_id, kind),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table document_date enable row level security;
alter table document_date force row level security;
create policy tenant on document_date using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on document_date to throughline_app;
