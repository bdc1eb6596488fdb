alter table student add column disabilities text not null default '';

-- Somebody outside the house; person_id is the portal account, if there is one.
create table contact (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    kind text not null,
    name text not null,
    -- without case or accents: people are looked for by it
    search_name text not null,
    phone text,
    email text,
    language text not null,
    reach text,
    access_note text,
    role text,
    school text,
    person_id uuid,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index contact_person on contact (tenant_id, person_id);
create index contact_name on contact (tenant_id, search_name);

-- What one contact is to one child; brothers and sisters share a contact.
create table relation (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    student_id uuid not null,
    contact_id uuid not null,
    word text not null,
    holds_education_rights boolean not null,
    ended_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, student_id) references student (tenant_id, id),
    foreign key (tenant_id, contact_id) references contact (tenant_id, id)
);
create index relation_student on relation (tenant_id, student_id, contact_id);
create index relation_contact on relation (tenant_id, contact_id);

-- Never edited: a consent can only be withdrawn.
create table consent (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    student_id uuid not null,
    purpose text not null,
    words text not null,
    given_by uuid not null,
    given_on date not null,
    expires_on date,
    withdrawn_on date,
    document_id uuid,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, student_id) references student (tenant_id, id),
    foreign key (tenant_id, given_by) references contact (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id),
    foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
create index consent_student on consent (tenant_id, student_id, given_on desc);
create index consent_document on consent (tenant_id, document_id) where document_id is not null;

-- The owner sees rows only of an organisation, and here it must carry over those of all: before the policies of the new
-- tables are forced, and while that of the old one is not.
alter table guardian no force row level security;

-- one account with two children was written down twice
insert into contact (tenant_id, id, kind, name, search_name, language, person_id, version)
    select distinct on (tenant_id, coalesce(person_id, id))
        tenant_id, id, 'FAMILY', name,
        lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')),
        language, person_id, 1
    from guardian
    order by tenant_id, coalesce(person_id, id), id;

-- who holds the rights to decide about school was not asked before
insert into relation (tenant_id, id, student_id, contact_id, word, holds_education_rights, version)
    select distinct on (g.tenant_id, g.student_id, c.id)
        g.tenant_id, g.id, g.student_id, c.id, g.relation, false, 1
    from guardian g
    join contact c on c.tenant_id = g.tenant_id and (c.id = g.id or c.person_id = g.person_id)
    order by g.tenant_id, g.student_id, c.id, g.id;

drop table guardian;

do $$
declare
    name text;
begin
    foreach name in array array['contact', 'relation', 'consent'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update on %I to throughline_app', name);
    end loop;
end
$$;
