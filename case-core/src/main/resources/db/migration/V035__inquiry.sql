-- Somebody asks for help: through the public form, or by a call that staff write down.
create table inquiry (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    -- what the family is told, to name it on the telephone; it opens nothing
    reference text not null,
    received_at timestamptz not null,
    source text not null,
    created_by uuid,
    -- of the form that was filled in: the same form sent twice is one inquiry
    nonce text,
    language text not null,
    caller_name text not null,
    caller_relation text not null,
    caller_phone text,
    caller_email text,
    reach_when text not null,
    child_first_name text not null,
    child_last_name text,
    child_grade text,
    child_born date,
    district text,
    school text,
    state text not null,
    situation text not null,
    answers text not null,
    worry text not null,
    -- the four below are made from the above: lists and the check for conflicts look there
    search_text text not null,
    caller_search_name text not null,
    child_search_name text not null,
    phone_digits text,
    primary key (tenant_id, id),
    unique (tenant_id, nonce),
    foreign key (tenant_id, created_by) references person (tenant_id, id)
);
create index inquiry_by_day on inquiry (tenant_id, received_at, id);
create index inquiry_child on inquiry (tenant_id, child_search_name);
create index inquiry_phone on inquiry (tenant_id, phone_digits);
create index inquiry_email on inquiry (tenant_id, caller_email);

-- What is done about an inquiry: each has exactly one.
create table triage (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    inquiry_id uuid not null,
    status text not null,
    urgent boolean not null,
    triager_id uuid,
    recommendation text not null,
    other_parties text not null,
    conflict_note text,
    conflict_checked_by uuid,
    conflict_checked_at timestamptz,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    reason_words text not null,
    referred_to text,
    case_id uuid,
    version integer not null,
    primary key (tenant_id, inquiry_id),
    foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
    foreign key (tenant_id, triager_id) references person (tenant_id, id),
    foreign key (tenant_id, conflict_checked_by) references person (tenant_id, id),
    foreign key (tenant_id, decided_by) references person (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index triage_status on triage (tenant_id, status, inquiry_id);
create index triage_case on triage (tenant_id, case_id);

do $$
declare
    name text;
begin
    foreach name in array array['inquiry', 'triage'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update on %I to throughline_app', name);
    end loop;
end
$$;

alter table organisation
    add column public_intake boolean not null default false;

-- Who fills in the public form has no organisation yet, only its alias from the address. The owner is under the row
-- policies too and may see, for this, the organisations that have opened the form, and no others; the application may
-- ask for the id of one of them and reads nothing else that way.
create policy public_intake on organisation for select to current_user using (public_intake);

create function public_intake_tenant(wanted text) returns uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$ select o.tenant_id from public.organisation o where o.alias = wanted and o.public_intake $$;

revoke execute on function public_intake_tenant(text) from public;
grant execute on function public_intake_tenant(text) to throughline_app;
