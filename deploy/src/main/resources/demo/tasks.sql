-- What is to be done, counted from today: a demo is looked at on any day.
select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', true);

insert into playbook (id, name, case_type, fact_type, active, standard_key, changed_at, version) values
    ('91000000-0000-4000-8000-000000000001', 'A case is opened', null, null, true, 'case-opened', now(), 1),
    ('91000000-0000-4000-8000-000000000002', 'Consent to an evaluation is in', null, 'CONSENT_RECEIVED', true, 'consent-received', now(), 1),
    ('91000000-0000-4000-8000-000000000003', 'After an IEP meeting', null, 'IEP_MEETING_HELD', true, 'meeting-held', now(), 1);

insert into playbook_step (id, playbook_id, position, title, details, offset_days, assignee, repeat_days) values
    ('92000000-0000-4000-8000-000000000001', '91000000-0000-4000-8000-000000000001', 0, 'Call the family within 2 days',
        'Say who is working on it, what comes next, and when they will hear from you again.', 2, 'LEAD', null),
    ('92000000-0000-4000-8000-000000000002', '91000000-0000-4000-8000-000000000001', 1, 'Ask the school for the complete records in writing',
        'Evaluations, plans, progress reports, attendance and discipline, e-mails about the child.', 5, 'LEAD', null),
    ('92000000-0000-4000-8000-000000000003', '91000000-0000-4000-8000-000000000001', 2, 'Get the advocacy agreement signed',
        'With the release that lets the school speak to us.', 7, 'LEAD', null),
    ('92000000-0000-4000-8000-000000000004', '91000000-0000-4000-8000-000000000002', 0, 'Ask the district to send the assessment reports before the meeting',
        'In writing. The family should have time to read them.', 45, 'LEAD', null),
    ('92000000-0000-4000-8000-000000000005', '91000000-0000-4000-8000-000000000003', 0, 'Send the follow-up letter with what was promised',
        'Who promised what, and until when. A promise that is not in writing is soon forgotten.', 2, 'OPENER', null),
    ('92000000-0000-4000-8000-000000000006', '91000000-0000-4000-8000-000000000003', 1, 'Ask for the progress data',
        'For each goal: the numbers since the last time, not only a word for them.', 63, 'LEAD', 63);

insert into task (id, case_id, title, details, assignee_id, due_on, source, source_id, created_by, created_at, repeat_days, version) values
    ('93000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000001', 'Ask the district to send the assessment reports before the meeting',
        'The family should have read them a few days before.', 'a0000000-0000-4000-8000-000000000001', current_date + 3, 'PLAYBOOK',
        '91000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', now(), null, 1),
    ('93000000-0000-4000-8000-000000000002', 'c1000000-0000-4000-8000-000000000001', 'Log the records when they come, or write that they did not',
        'The district must give copies. We have not verified this rule yet.', 'a0000000-0000-4000-8000-000000000001', current_date - 2, 'MANUAL',
        null, 'a0000000-0000-4000-8000-000000000001', now(), null, 1),
    ('93000000-0000-4000-8000-000000000003', 'c1000000-0000-4000-8000-000000000001', 'Prepare the four review findings as questions for the meeting',
        'One need has no goal, two passages are copied.', 'a0000000-0000-4000-8000-000000000001', current_date + 7, 'MANUAL',
        null, 'a0000000-0000-4000-8000-000000000001', now(), null, 1),
    ('93000000-0000-4000-8000-000000000004', 'c1000000-0000-4000-8000-000000000001', 'Ask for the progress data',
        'For each goal: the numbers since the last time, not only a word for them.', 'a0000000-0000-4000-8000-000000000001', current_date + 40, 'PLAYBOOK',
        '91000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', now(), 63, 1),
    ('93000000-0000-4000-8000-000000000005', 'c1000000-0000-4000-8000-000000000002', 'Ask for the missed speech sessions in writing',
        '', null, null, 'MANUAL', null, 'a0000000-0000-4000-8000-000000000001', now(), null, 1);

insert into contact_note (id, case_id, kind, happened_on, at_time, minutes, with_whom, direction, text, author_id, written_at, version) values
    ('94000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000001', 'CALL', current_date - 14, '16:10', 18, 'Ms. Cruz', 'IN',
        'Homework still ends in tears. She wants typing to be tried.', 'a0000000-0000-4000-8000-000000000001', now(), 1),
    ('94000000-0000-4000-8000-000000000002', 'c1000000-0000-4000-8000-000000000001', 'MAIL', current_date - 9, null, 25, 'Alder Creek Unified', 'OUT',
        'Asked for the complete records, by certified mail. Delivered the same day.', 'a0000000-0000-4000-8000-000000000001', now(), 1);

insert into time_entry (id, case_id, person_id, contact_note_id, spent_on, minutes, activity, funding_source, version) values
    ('95000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001',
        '94000000-0000-4000-8000-000000000001', current_date - 14, 18, 'DIRECT_CONTACT', null, 1),
    ('95000000-0000-4000-8000-000000000002', 'c1000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001',
        '94000000-0000-4000-8000-000000000002', current_date - 9, 25, 'LETTER', null, 1),
    ('95000000-0000-4000-8000-000000000003', 'c1000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001',
        null, current_date - 8, 75, 'RECORD_REVIEW', null, 1);

select set_config('app.tenant_id', '22222222-0000-4000-8000-000000000002', true);

insert into playbook (id, name, case_type, fact_type, active, standard_key, changed_at, version) values
    ('91200000-0000-4000-8000-000000000001', 'A case is opened', null, null, true, 'case-opened', now(), 1),
    ('91200000-0000-4000-8000-000000000002', 'Consent to an evaluation is in', null, 'CONSENT_RECEIVED', true, 'consent-received', now(), 1),
    ('91200000-0000-4000-8000-000000000003', 'After an IEP meeting', null, 'IEP_MEETING_HELD', true, 'meeting-held', now(), 1);

insert into playbook_step (id, playbook_id, position, title, details, offset_days, assignee, repeat_days) values
    ('92200000-0000-4000-8000-000000000001', '91200000-0000-4000-8000-000000000001', 0, 'Call the family within 2 days',
        'Say who is working on it, what comes next, and when they will hear from you again.', 2, 'LEAD', null),
    ('92200000-0000-4000-8000-000000000002', '91200000-0000-4000-8000-000000000001', 1, 'Ask the school for the complete records in writing',
        'Evaluations, plans, progress reports, attendance and discipline, e-mails about the child.', 5, 'LEAD', null),
    ('92200000-0000-4000-8000-000000000003', '91200000-0000-4000-8000-000000000001', 2, 'Get the advocacy agreement signed',
        'With the release that lets the school speak to us.', 7, 'LEAD', null),
    ('92200000-0000-4000-8000-000000000004', '91200000-0000-4000-8000-000000000002', 0, 'Ask the district to send the assessment reports before the meeting',
        'In writing. The family should have time to read them.', 45, 'LEAD', null),
    ('92200000-0000-4000-8000-000000000005', '91200000-0000-4000-8000-000000000003', 0, 'Send the follow-up letter with what was promised',
        'Who promised what, and until when. A promise that is not in writing is soon forgotten.', 2, 'OPENER', null),
    ('92200000-0000-4000-8000-000000000006', '91200000-0000-4000-8000-000000000003', 1, 'Ask for the progress data',
        'For each goal: the numbers since the last time, not only a word for them.', 63, 'LEAD', 63);

insert into task (id, case_id, title, details, assignee_id, due_on, source, created_by, created_at, version) values
    ('93200000-0000-4000-8000-000000000001', 'c2000000-0000-4000-8000-000000000001', 'Write down what the committee could not agree on',
        '', 'a0000000-0000-4000-8000-000000000006', current_date + 1, 'MANUAL', 'a0000000-0000-4000-8000-000000000006', now(), 1);
