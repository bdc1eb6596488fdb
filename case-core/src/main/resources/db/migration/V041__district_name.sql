-- How names of districts are compared: without case, accents and further blanks. Nothing else knows it.
create function district_key(name text) returns text
    language sql immutable parallel safe
    return lower(btrim(regexp_replace(
        regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g')) collate "C");
grant execute on function district_key(text) to throughline_app, throughline_jobs;

-- stored, because behind the row policies an index over a function of ours would not be used
alter table student add district_key text generated always as (district_key(district)) stored;
create index student_by_district on student (tenant_id, state, district_key);

alter table school_calendar
    add district_key text not null generated always as (district_key(district)) stored,
    add changed_at timestamptz not null default now();
-- rows of all organisations: the owner is under the row policies, too
alter table school_calendar no force row level security;
-- where one district was typed in two ways, the calendar that reaches further is the one in use
delete from school_calendar older using school_calendar kept
    where kept.tenant_id = older.tenant_id and kept.state = older.state and kept.district_key = older.district_key
    and (kept.last_day, kept.version, kept.id) > (older.last_day, older.version, older.id);
alter table school_calendar force row level security;
alter table school_calendar drop constraint school_calendar_tenant_id_state_district_key;
alter table school_calendar add constraint school_calendar_of_district unique (tenant_id, state, district_key);
-- a calendar under a name that no district has can be taken away
grant delete on school_calendar to throughline_app;
