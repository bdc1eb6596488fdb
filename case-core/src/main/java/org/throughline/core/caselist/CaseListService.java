package org.throughline.core.caselist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.EXPORTED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseFiles;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.deadline.list.NextDeadlines;
import org.throughline.core.problem.NotFound;

/** The cases that somebody of the staff may see. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class CaseListService {

    /** As many rows as a spreadsheet holds. */
    private static final int MOST_IN_A_FILE = 1_000_000;

    @Inject
    CaseLists lists;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseFileService cases;

    @Inject
    NextDeadlines nextDeadlines;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    /** @param from how many to skip, at least 0 */
    public CasePage list(CaseQuery query, int from, int count) {
        return new CasePage(rows(query, from, count), count(query));
    }

    public List<CaseRow> rows(CaseQuery query, int from, int count) {
        return rows(lists.list(query, from, count));
    }

    public long count(CaseQuery query) {
        return lists.count(query.filter());
    }

    /** Full names of the children, by id of the case; cases that the caller may not see are left out. */
    public Map<UUID, String> childrenIn(Set<UUID> ids) {
        var names = lists.childrenIn(ids);
        audit.shown("child_name", names.keySet().stream());
        return names;
    }

    /** Which cases, for what is done to many at once. */
    @Unrecorded("ids alone, for what is done to them next and recorded there")
    public List<UUID> ids(CaseQuery query, int most) {
        return lists.ids(query, most);
    }

    /** The whole list leaves the house as a file: which cases are in it. {@link #exported} tells of each. */
    public List<UUID> export(CaseQuery query) {
        audit.record(EXPORTED, "case_list", currentUser.id(), null);
        return lists.ids(query, MOST_IN_A_FILE);
    }

    /** In the order of the ids; what the caller may not see any more is left out. */
    public List<CaseRow> exported(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = rows(lists.among(ids)).stream().collect(toMap(CaseRow::id, row -> row));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    /**
     * One case with the legal date that comes next, both as they are at the same moment.
     *
     * @throws NotFound if there is no such case, or not for this caller
     */
    public CaseAndNext get(UUID id) {
        return withNext(cases.get(id));
    }

    /** What the caller was given a moment ago, though it may be out of their sight by now. */
    @Unrecorded("the case itself was recorded when it was given")
    public CaseAndNext withNext(CaseView given) {
        return new CaseAndNext(given, nextDeadlines.ofOpen(given.id()).orElse(null));
    }

    private List<CaseRow> rows(List<CaseFile> cases) {
        var ids = cases.stream().map(CaseFile::id).toList();
        audit.shown("case_list", ids.stream());
        var students = caseFiles.studentsOf(cases);
        var teams = caseFiles.teamsOf(ids);
        var nextTasks = lists.nextTasks(ids);
        var nextLegal = nextDeadlines.ofOpen(cases);
        var contacts = lists.lastContacts(ids);
        return cases.stream()
                .map(one -> new CaseRow(
                        one.id(),
                        one.number(),
                        requireNonNull(students.get(one.studentId())),
                        one.type(),
                        one.status(),
                        one.situation(),
                        one.summary(),
                        one.isRestricted(),
                        one.openedOn(),
                        one.closedOn(),
                        one.version(),
                        one.priority(),
                        one.tags(),
                        one.outcome(),
                        nextTasks.get(one.id()),
                        nextLegal.get(one.id()),
                        contacts.get(one.id()),
                        teams.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
