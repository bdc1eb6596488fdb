package org.throughline.core.caselist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
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
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseFiles;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Tags;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.list.NextDeadlines;

/** The cases that the caller may see. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class CaseListService {

    /** As many rows as a spreadsheet holds. */
    private static final int MOST_IN_A_FILE = 1_000_000;

    @Inject
    CaseLists lists;

    @Inject
    CaseFiles caseFiles;

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
        return rows(lists.list(allowed(query), from, count));
    }

    public long count(CaseQuery query) {
        return lists.count(allowed(query).filter());
    }

    /** How the staff sorts cases is not for families: what cannot be seen cannot be asked for. */
    private CaseQuery allowed(CaseQuery query) {
        return isStaff() ? query : query.forFamilies();
    }

    private boolean isStaff() {
        return currentUser.get().has(ADVOCATE, SUPERVISOR);
    }

    /** Full names of the children, by id of the case; cases that the caller may not see are left out. */
    public Map<UUID, String> childrenIn(Set<UUID> ids) {
        return lists.childrenIn(ids);
    }

    /** Which cases, for what is done to many at once. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public List<UUID> ids(CaseQuery query, int most) {
        return lists.ids(query, most);
    }

    /** The whole list leaves the house as a file: which cases are in it. {@link #exported} tells of each. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public List<UUID> export(CaseQuery query) {
        audit.record(EXPORTED, "case_list", currentUser.id(), null);
        return lists.ids(query, MOST_IN_A_FILE);
    }

    /** In the order of the ids; what the caller may not see any more is left out. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public List<CaseRow> exported(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = rows(lists.among(ids)).stream().collect(toMap(CaseRow::id, row -> row));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    /** The legal date that comes next, by id of the case; those that the caller may not see are left out. */
    public Map<UUID, Deadline> nextLegal(Set<UUID> ids) {
        return nextDeadlines.byCase(open(lists.among(ids)));
    }

    /** What is left open when a case is closed is due for nobody. */
    private static List<UUID> open(List<CaseFile> cases) {
        return cases.stream()
                .filter(one -> one.status() != CaseStatus.CLOSED)
                .map(CaseFile::id)
                .toList();
    }

    private List<CaseRow> rows(List<CaseFile> cases) {
        var ids = cases.stream().map(CaseFile::id).toList();
        var students = caseFiles.studentsOf(cases);
        var teams = caseFiles.teamsOf(ids);
        var isStaff = isStaff();
        var nextTasks = lists.nextTasks(isStaff ? ids : List.of());
        var nextLegal = nextDeadlines.byCase(open(cases));
        var contacts = lists.lastContacts(isStaff ? ids : List.of());
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
                        isStaff ? one.priority() : Priority.NORMAL,
                        isStaff ? one.tags() : Tags.NONE,
                        isStaff ? one.outcome() : null,
                        nextTasks.get(one.id()),
                        nextLegal.get(one.id()),
                        contacts.get(one.id()),
                        teams.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
