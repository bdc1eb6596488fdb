-- An organisation at work: :cases cases of :advocates advocates, :facts facts and seven more entries in the timeline of
-- each, and a thousand in that of the first. All names are made up, the same in each run.
select setseed(0.5);

insert into person (id, name, roles)
select uuidv7(), 'Advocate ' || lpad(n::text, 3, '0'), 'advocate' from generate_series(1, :advocates) n;

insert into student (id, first_name, last_name, search_name, date_of_birth, grade, school, district, state,
    primary_language, disabilities, version)
select uuidv7(), first, last, lower(last || ' ' || first), current_date - 1800 - floor(random() * 4700)::int,
    1 + n % 12, district || ' School ' || n % 9, district || ' Unified', state, language, disability, 1
from (
    select n,
        (array['Amara', 'Andre', 'Bella', 'Caleb', 'Camila', 'Darius', 'Diego', 'Elena', 'Eli', 'Emma', 'Farah', 'Gabriel',
            'Grace', 'Hana', 'Isaac', 'Ivy', 'Jada', 'Jonah', 'Kai', 'Keisha', 'Leo', 'Lucas', 'Maya', 'Mei', 'Nadia',
            'Noah', 'Omar', 'Paloma', 'Quinn', 'Rosa', 'Samir', 'Tariq', 'Uma', 'Vera', 'Wes', 'Ximena', 'Yusuf',
            'Zoe'])[1 + floor(random() * 38)::int] as first,
        (array['Abbott', 'Alvarez', 'Baker', 'Bautista', 'Campos', 'Chen', 'Dawson', 'Diaz', 'Ellis', 'Espinoza', 'Fisher',
            'Flores', 'Garner', 'Gupta', 'Hayes', 'Hoang', 'Ibrahim', 'Ingram', 'Jackson', 'Jimenez', 'Keller', 'Khan',
            'Lambert', 'Lozano', 'Marino', 'Mendoza', 'Nakamura', 'Nguyen', 'Okafor', 'Ortega', 'Patel', 'Pham', 'Quiroz',
            'Ramsey', 'Rivera', 'Salazar', 'Shah', 'Thornton', 'Torres', 'Underwood', 'Valdez', 'Vu', 'Walsh', 'Yang',
            'Zamora'])[1 + floor(random() * 45)::int]
        || (array['', '-Bell', '-Cole', '-Drake', '-Frost', '-Hale', '-Lane', '-Marsh', '-Nash', '-Reed', '-Stone',
            '-Voss'])[1 + floor(random() * 12)::int] as last,
        (array['Alder Creek', 'Bay Harbor', 'Cedar Hills', 'Del Norte', 'Eagle Ridge', 'Fairview', 'Glen Oaks', 'Highland',
            'Iron Valley', 'Juniper', 'Kings Canyon', 'Lakeside', 'Mesa Verde', 'North Fork', 'Orchard', 'Pine Grove',
            'Quail Run', 'Red Bluff', 'Sierra Vista', 'Twin Rivers'])[1 + floor(random() * 20)::int] as district,
        (array['CA', 'CA', 'CA', 'NY', 'PA', 'TX'])[1 + floor(random() * 6)::int] as state,
        (array['en', 'en', 'en', 'es', 'vi', 'ar'])[1 + floor(random() * 6)::int] as language,
        (array['', 'AUTISM', 'SPECIFIC_LEARNING_DISABILITY', 'OTHER_HEALTH_IMPAIRMENT',
            'SPEECH_OR_LANGUAGE_IMPAIRMENT'])[1 + floor(random() * 5)::int] as disability
    from generate_series(1, :cases) n) child;

insert into contact (id, kind, name, search_name, phone, language, version)
select s.id, 'FAMILY', 'Parent ' || s.last_name, 'parent ' || lower(s.last_name), '(530) 555-0100', s.primary_language, 1
from student s where not exists (select from case_file c where c.student_id = s.id);

insert into relation (id, student_id, contact_id, word, holds_education_rights, version)
select s.id, s.id, s.id, 'mother', true, 1
from student s where not exists (select from case_file c where c.student_id = s.id);

insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary, restricted,
    opened_on, closed_on, priority, tags, outcome, version)
select uuidv7(), 'B-' || n, student_id, search_name,
    (array['EVALUATION', 'ELIGIBILITY', 'IEP_DEVELOPMENT', 'IEP_REVIEW', 'IMPLEMENTATION', 'PLAN_504', 'DISCIPLINE',
        'PLACEMENT', 'DISPUTE', 'TRANSITION'])[1 + floor(random() * 10)::int],
    status, (array['JUST_STARTING', 'HAS_IEP', 'STUCK'])[1 + floor(random() * 3)::int],
    'Reading falls further behind, and the plan of this year says nothing about it.', n % 100 = 50,
    opened_on, case when status = 'CLOSED' then opened_on + floor(random() * (current_date - opened_on))::int end,
    case when urgency < 0.03 then 'URGENT' when urgency < 0.15 then 'HIGH' else 'NORMAL' end,
    case when urgency < 0.02 then E'\ncourt\n' when urgency > 0.9 then E'\nbilingual\ntransport\n' else '' end,
    case when status = 'CLOSED' then 'RESOLVED' end, 1
from (
    select row_number() over () as n, s.id as student_id, s.search_name, random() as urgency,
        (array['INTAKE', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'WAITING', 'CLOSED', 'CLOSED', 'CLOSED'])
            [1 + floor(random() * 10)::int] as status,
        current_date - 1 - floor(random() * 1100)::int as opened_on
    from student s where not exists (select from case_file c where c.student_id = s.id)) opened;

insert into team_member (id, case_id, person_id)
select uuidv7(), c.id, team.ids[1 + (c.first + next) % :advocates]
from (
    select id, floor(random() * :advocates)::int as first,
        case when random() < 0.05 then 0 when random() < 0.8 then 1 else 2 end as size
    from case_file where number like 'B-%') c
cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
cross join generate_series(1, c.size) next;

insert into fact (id, case_id, type, happened_on, note, recorded_by, recorded_at)
select uuidv7(), c.id,
    (array['REFERRAL_RECEIVED', 'EVALUATION_REQUESTED', 'CONSENT_RECEIVED', 'EVALUATION_COMPLETED', 'RECORDS_REQUESTED',
        'IEP_MEETING_HELD'])[1 + floor(random() * 6)::int],
    least(current_date, c.opened_on + floor(random() * 300)::int), 'By letter to the district, a copy is in the file.',
    team.ids[1 + floor(random() * :advocates)::int], now()
from case_file c
cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
cross join generate_series(1, case when c.number = 'B-1' then 500 else :facts end)
where c.number like 'B-%';

insert into contact_note (id, case_id, kind, happened_on, minutes, with_whom, direction, text, author_id, written_at, version)
select uuidv7(), c.id, (array['CALL', 'MEETING', 'MAIL', 'TEXT'])[1 + floor(random() * 4)::int],
    current_date - floor(random() * 200)::int, 15, 'The mother', 'IN',
    'Homework still ends in tears; she wants to know when the school will answer and what she can do until then.',
    team.ids[1 + floor(random() * :advocates)::int], now(), 1
from case_file c
cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
cross join generate_series(1, case when c.number = 'B-1' then 494 else 2 end)
where c.number like 'B-%';

insert into case_event (id, case_id, kind, person_id, done_by, at)
select uuidv7(), t.case_id, 'JOINED', t.person_id, t.person_id, now() - random() * interval '300 days'
from team_member t join case_file c on c.id = t.case_id where c.number like 'B-%';

insert into document (id, case_id, file_name, media_type, size_bytes, sha256, status, type, page_count, shared,
    uploaded_by, uploaded_at, admitted_at, version)
select uuidv7(), c.id, 'Plan of ' || c.number || '.pdf', 'application/pdf', 1, '', 'READY', 'IEP', 12, true,
    team.ids[1 + floor(random() * :advocates)::int], now() - random() * interval '300 days', now(), 1
from case_file c
cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
where c.number like 'B-%';

-- two are done in each case, and in six of ten cases there is one to do
insert into task (id, case_id, title, details, assignee_id, due_on, source, created_by, created_at, done_at, done_by, version)
select uuidv7(), c.id, 'Call the district about the records', '', who, current_date - 20 + floor(random() * 110)::int,
    'MANUAL', who, now(), case when next < 3 then now() - random() * interval '300 days' end,
    case when next < 3 then who end, 1
from (
    select c.id, next, team.ids[1 + floor(random() * :advocates)::int] as who
    from (select id, case when random() < 0.6 then 3 else 2 end as size from case_file where number like 'B-%') c
    cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
    cross join generate_series(1, c.size) next) c;

-- eight in each case: what has passed was met but for one in twenty, and of what is to come most is open; the last one is an
-- age, which does not count yet where it is far away
insert into deadline (id, case_id, rule_id, pack, legal, beside, bound, standard, binding, trigger_type, trigger_on,
    amount, unit, first_on, due_on, counts_from, estimated, checked, outcome, ended_exactly, computation)
select uuidv7(), d.id, 'RULE_' || next, '1', next <> 7, next = 6,
    (array['DISTRICT', 'DISTRICT', 'STATE', 'FAMILY'])[1 + next % 4], 'FIXED', next <> 5, 'CONSENT_RECEIVED',
    due_on - 60, 60, 'CALENDAR_DAYS', due_on, due_on, case when next = 8 then due_on - 90 end, random() < 0.2, random() < 0.6,
    case when due_on < current_date and random() < 0.95 then 'MET' when random() < 0.1 then 'WAIVED' else 'OPEN' end, true,
    '{"en": "finish the evaluation and hold the meeting", "es": "terminar la evaluación y celebrar la reunión",'
        || ' "law": "34 CFR 300.301(c)(1)(i)-(ii)", "steps": ['
        || '["STARTED", "2026-09-10", "2026-09-10", 0, 0, "CONSENT_RECEIVED", false],'
        || '["COUNTED", "2026-09-11", "2026-11-09", 60, 60, "CALENDAR_DAYS", false],'
        || '["DUE", "2026-11-09", "2026-11-09", 0, 60, "", false]], "doubts": []}'
from (
    select c.id, next, current_date - 300 + floor(random() * 700)::int as due_on
    from case_file c cross join generate_series(1, 8) next where c.number like 'B-%') d;
