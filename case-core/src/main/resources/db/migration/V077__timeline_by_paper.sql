-- A paper stands on its own day, not on the one on which it was uploaded: eight years of papers may come in one evening.
-- A day after it came was read wrong.
create or replace view timeline with (security_invoker = true) as
    select f.tenant_id, f.case_id, f.id, 'FACT' as kind, f.happened_on, f.recorded_at as at, f.type as what,
        f.note as words, f.document_id, f.page, null::uuid as person_id, f.recorded_by as done_by,
        not f.withdrawn and not exists (
            select 1 from fact x where x.tenant_id = f.tenant_id and x.corrects = f.id) as in_force
    from fact f
    union all
    select d.tenant_id, d.case_id, d.id, 'DOCUMENT', coalesce(w.date, d.uploaded_at::date),
        d.uploaded_at, coalesce(d.type, ''), d.file_name, d.id, null, null, d.uploaded_by, true
    from document d
    left join document_date w on w.tenant_id = d.tenant_id and w.document_id = d.id and w.kind = 'DOCUMENT_DATE'
        and w.date <= d.uploaded_at::date
    where d.deleted_at is null
    union all
    select n.tenant_id, n.case_id, n.id, 'CONTACT', n.happened_on, n.written_at, n.kind,
        case when n.with_whom = '' then n.text else n.with_whom || ': ' || n.text end, null, null, null, n.author_id, true
    from contact_note n
    union all
    select e.tenant_id, e.case_id, e.id, 'CASE', e.at::date, e.at,
        case when e.detail = '' or e.kind not in ('STATUS', 'CLOSED', 'CLOSING_ASKED') then e.kind
            else e.kind || '.' || e.detail end,
        e.words, null, null, e.person_id, e.done_by, true
    from case_event e
    union all
    select t.tenant_id, t.case_id, t.id, 'TASK', t.done_at::date, t.done_at,
        'DONE', t.title, null, null, null, t.done_by, true
    from task t
    where t.done_at is not null and t.removed_at is null
    union all
    select c.tenant_id, c.id, c.id, 'CASE', c.opened_on, c.opened_on::timestamptz,
        'OPENED', c.summary, null, null, null, null, true
    from case_file c;
