-- :cases cases of one district: referral, plan, consent, evaluation, eligibility and meeting of the last year, and a
-- new request of late, so that some clocks have run down and others run.
select setseed(0.5);

insert into student (id, first_name, last_name, search_name, date_of_birth, grade, school, district, state,
    primary_language, disabilities, version)
select uuidv7(), 'Robin', 'Clock ' || n, 'clock ' || n || ' robin', current_date - 1800 - n % 4700, 1 + n % 12,
    'Clock Valley School ' || n % 9, 'Clock Valley Unified', 'CA', 'en', 'AUTISM', 1
from generate_series(1, :cases) n;

insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary, restricted,
    opened_on, priority, tags, version)
select uuidv7(), 'C-' || substr(last_name, 7), id, search_name, 'EVALUATION', 'OPEN', 'STUCK',
    'Reading falls further behind, and the plan of this year says nothing about it.', false,
    current_date - 280, 'NORMAL', '', 1
from student where district = 'Clock Valley Unified';

insert into team_member (id, case_id, person_id)
select uuidv7(), c.id, team.ids[1 + floor(random() * cardinality(team.ids))::int]
from case_file c
cross join (select array_agg(id) as ids from person where name like 'Advocate %') team
where c.number like 'C-%';

insert into fact (id, case_id, type, happened_on, note, recorded_by, recorded_at)
select uuidv7(), c.id, happened.type, current_date - c.ago + happened.after,
    'By letter to the district, a copy is in the file.', c.person_id, now()
from (
    select c.id, t.person_id, 180 + floor(random() * 90)::int as ago
    from case_file c join team_member t on t.case_id = c.id where c.number like 'C-%') c
cross join (values ('REFERRAL_RECEIVED', 0), ('ASSESSMENT_PLAN_RECEIVED', 13), ('CONSENT_RECEIVED', 20),
    ('EVALUATION_COMPLETED', 72), ('ELIGIBILITY_DETERMINED', 76), ('IEP_MEETING_HELD', 78), ('CONSENT_TO_SERVICES', 80),
    ('EVALUATION_REQUESTED', 150), ('ASSESSMENT_PLAN_RECEIVED', 163), ('CONSENT_RECEIVED', 170)) happened (type, after);
