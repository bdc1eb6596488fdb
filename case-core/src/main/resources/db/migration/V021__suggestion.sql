-- What a reading makes likely, and what a person said to it.
create table suggestion (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    document_id uuid not null,
    kind text not null,
    state text not null,
    -- in percent: how sure, or how alike
    confidence smallint not null check (confidence between 0 and 100),
    document_type text,
    fact_type text,
    happened_on date,
    page integer,
    quote text,
    other_id uuid,
    decided_by uuid,
    decided_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id),
    foreign key (tenant_id, other_id) references document (tenant_id, id),
    foreign key (tenant_id, decided_by) references person (tenant_id, id)
);
create index suggestion_document on suggestion (tenant_id, document_id);
create index suggestion_other on suggestion (tenant_id, other_id) where other_id is not null;
create index suggestion_open on suggestion (tenant_id, case_id, id) where state = 'OPEN';

-- By which documents are found that are nearly the same.
create table document_fingerprint (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    document_id uuid not null,
    case_id uuid not null,
    shingles bytea not null,
    primary key (tenant_id, document_id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index document_fingerprint_case on document_fingerprint (tenant_id, case_id);

do $$
declare
    name text;
begin
    foreach name in array array['suggestion', 'document_fingerprint'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update, delete on %I to throughline_app', name);
    end loop;
end
$$;

-- A newer version of the same paper; the older one is kept.
alter table document
    add column replaces uuid,
    add foreign key (tenant_id, replaces) references document (tenant_id, id);
create index document_replaces on document (tenant_id, replaces) where replaces is not null;
-- copies of the same bytes in a case
create index document_bytes on document (tenant_id, case_id, sha256);
