-- Families of the demo that ask for help, and what helps to choose an advocate. All of them are fictional.
select set_config('app.tenant_id', '22222222-0000-4000-8000-000000000002', true);

update organisation set public_intake = true;

select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', true);

update organisation set public_intake = true;

insert into advocate_profile (person_id, languages, agreed_load, version) values
    ('a0000000-0000-4000-8000-000000000001', 'en es', 28, 1),
    ('a0000000-0000-4000-8000-000000000002', 'en', 28, 1);

insert into inquiry
    (id, reference, received_at, source, created_by, language, caller_name, caller_relation, caller_phone, caller_email,
     reach_when, child_first_name, child_last_name, child_grade, child_born, district, school, state, situation, answers,
     worry, search_text, caller_search_name, child_search_name, phone_digits) values
    ('b1000000-0000-4000-8000-000000000001', 'QX4-7MB', now() - interval '6 days', 'PUBLIC_FORM', null, 'es',
        'Rosa Mendoza', 'mother', '510 555 0188', null, 'Después de las seis, por mensaje de texto',
        'Diego', 'Mendoza', '3', '2018-05-14', 'Alder Creek Unified', 'Manzanita Elementary', 'CA', 'JUST_STARTING',
        '{"TESTING_ASKED":"NO","TESTING_ANSWERED":"UNSURE"}',
        'Diego todavía no lee y la maestra dice que espere. Ya repitió primer grado. No sé cómo pedir que lo evalúen.',
        'diego mendoza rosa mendoza 5105550188 qx4-7mb', 'rosa mendoza', 'mendoza diego', '5105550188'),
    ('b1000000-0000-4000-8000-000000000002', 'T3K-9WA', now() - interval '1 day', 'PUBLIC_FORM', null, 'en',
        'Dana Whitfield', 'guardian', '510 555 0142', 'dana.whitfield@example.org', 'Any time',
        'Tyrell', 'Whitfield', '8', null, 'Bay Harbor Unified', 'Harbor View Middle', 'CA', 'STUCK',
        '{"REFUSED":"An aide during lunch and recess","REFUSED_IN_WRITING":"NO","OUT_OF_SCHOOL":"YES","HEARING":"YES","DEADLINE":"The hearing is next week"}',
        'Tyrell has been home for eight days. They want to move him to another school and there is a hearing. He has an IEP for emotional disturbance.',
        'tyrell whitfield dana whitfield 5105550142 dana.whitfield@example.org t3k-9wa', 'dana whitfield',
        'whitfield tyrell', '5105550142'),
    ('b1000000-0000-4000-8000-000000000003', 'H8R-2NC', now() - interval '3 days', 'STAFF',
        'a0000000-0000-4000-8000-000000000001', 'en', 'Marcus Lee', 'father', null, 'marcus.lee@example.org', 'By email',
        'June', null, '1', '2019-12-01', 'Mesa Verde Unified', null, 'CA', 'HAS_IEP',
        '{"LAST_MEETING":"In the spring","NOT_GIVEN":"Speech, since September"}',
        'June has had no speech therapist since September. The school says it is looking for one.',
        'june marcus lee marcus.lee@example.org h8r-2nc', 'marcus lee', 'june', null);

insert into triage
    (inquiry_id, status, urgent, triager_id, recommendation, other_parties, reason_words, version) values
    ('b1000000-0000-4000-8000-000000000001', 'NEW', false, null, '', '', '', 1),
    ('b1000000-0000-4000-8000-000000000002', 'NEW', true, null, '', '', '', 1),
    ('b1000000-0000-4000-8000-000000000003', 'IN_TRIAGE', false, 'a0000000-0000-4000-8000-000000000001',
        'A short letter may be enough. I can take them.', '', '', 1);
