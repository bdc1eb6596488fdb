package org.throughline.core.inquiry.triage;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.OPENED;
import static org.throughline.core.audit.AuditAction.READ;
import static org.throughline.core.audit.AuditAction.SEARCHED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.inquiry.Inquiries;
import org.throughline.core.inquiry.Inquiry;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.People;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.team.AssignmentService;

/**
 * Families that ask for help. All inquiries of an organisation are open to all its advocates and supervisors: whoever
 * has a free hour calls back, and nobody belongs to a team yet. One that became a case is seen by those who may see the
 * case. A supervisor takes a family on; an advocate proposes it, or takes it on alone.
 */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class InquiryService {

    @Inject
    Inquiries inquiries;

    @Inject
    Triages triages;

    @Inject
    CaseFileService cases;

    @Inject
    AssignmentService assignments;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<InquiryAccepted> accepted;

    /** @param from how many to skip, at least 0 */
    public List<InquiryView> list(InquiryQuery query, int from, int count) {
        audit.record(SEARCHED, "inquiries", currentUser.id(), null);
        return triages.list(query, from, count);
    }

    public long count(InquiryQuery query) {
        return triages.count(query);
    }

    /** How many there are of each status; none is 0. */
    public Map<InquiryStatus, Long> counts() {
        return triages.counts();
    }

    /** @throws NotFound if there is none, or it became a case that the caller may not see */
    public InquiryView get(UUID id) {
        var view = triages.require(id);
        audit.record(READ, "inquiry", id, view.triage().caseId());
        return view;
    }

    /** What a family said on the telephone or at the door. */
    public InquiryView write(InquiryContent content, boolean urgent) {
        var inquiry = Inquiry.fromStaff(content, inquiries.newReference(), currentUser.id(), clock.instant());
        inquiries.add(inquiry, urgent);
        audit.record(OPENED, "inquiry", inquiry.id(), null);
        return triages.require(inquiry.id());
    }

    /**
     * @throws Stale if it is no longer at this version
     * @throws Refused if it is decided
     */
    public InquiryView change(UUID id, InquiryChange change, int version) {
        return on(id, view -> {
            if (view.triage().version() != version) {
                throw new Stale("inquiry.stale");
            }
            requireStaff(change.triagerId());
            view.triage().change(change, view.inquiry().told());
            view.inquiry().update(change.told());
        });
    }

    private void requireStaff(@Nullable UUID triager) {
        if (triager != null
                && people.find(triager)
                        .filter(person -> person.roles().contains(ADVOCATE)
                                || person.roles().contains(SUPERVISOR))
                        .isEmpty()) {
            throw new Invalid("inquiry.no-triager");
        }
    }

    /** Somebody looked whether we serve the other side already, and we do not: recorded who and when. */
    public InquiryView noConflict(UUID id, String note) {
        return on(id, view -> view.triage().noConflict(note, currentUser.id(), clock.instant()));
    }

    public InquiryView waitlist(UUID id, String words) {
        return on(id, view -> view.triage().waitlist(words, currentUser.id(), clock.instant()));
    }

    public InquiryView refer(UUID id, String to, @Nullable DecisionReason why, String words) {
        return on(id, view -> view.triage().refer(to, why, words, currentUser.id(), clock.instant()));
    }

    public InquiryView decline(UUID id, @Nullable DecisionReason why, String words) {
        return on(id, view -> view.triage().decline(why, words, currentUser.id(), clock.instant()));
    }

    /**
     * Whoever waits can be looked at again by everybody.
     *
     * @throws NotAllowed if it was referred or declined and the caller is no supervisor
     */
    public InquiryView reopen(UUID id) {
        return on(id, view -> {
            if (view.triage().status() != InquiryStatus.WAITLISTED
                    && !currentUser.get().has(SUPERVISOR)) {
                throw new NotAllowed("inquiry.supervisor-reopens");
            }
            view.triage().reopen();
        });
    }

    /**
     * Opens the case, of a child that is with us already or of a new one. The advocate is on its team and is asked,
     * unless it is the caller.
     *
     * @throws NotFound if the caller may see no case of the child that is with us already
     * @throws NotAllowed if an advocate chooses somebody else
     * @throws Refused if nobody has looked for a conflict of interest
     */
    public InquiryView accept(UUID id, Acceptance acceptance) {
        return on(id, view -> {
            if (acceptance.conflictNote() != null) {
                view.triage().noConflict(acceptance.conflictNote(), currentUser.id(), clock.instant());
            }
            view.triage().requireAcceptable();
            var content = view.inquiry().told();
            var advocate = Objects.requireNonNullElse(acceptance.advocateId(), currentUser.id());
            var opened = open(content, acceptance, advocate);
            assignments.given(opened.id(), advocate);
            view.triage().accept(opened.id(), currentUser.id(), clock.instant());
            accepted.fire(new InquiryAccepted(id, opened.id(), opened.studentId(), content));
        });
    }

    private CaseView open(InquiryContent content, Acceptance acceptance, UUID advocate) {
        var isOwn = advocate.equals(currentUser.id()) && currentUser.get().has(ADVOCATE);
        if (!isOwn && !currentUser.get().has(SUPERVISOR)) {
            throw new NotAllowed("assignment.own-only");
        }
        var type = acceptance.type();
        var known = acceptance.studentId();
        if (known != null) {
            return isOwn
                    ? cases.openFurther(known, type, content.situation(), content.worry())
                    : cases.openFurtherFor(known, type, content.situation(), content.worry(), advocate);
        }
        var wanted =
                new NewCase(student(content, acceptance.childLastName()), type, content.situation(), content.worry());
        return isOwn ? cases.open(wanted) : cases.openFor(wanted, advocate);
    }

    private static StudentDetails student(InquiryContent content, @Nullable String lastName) {
        var child = content.child();
        var name = child.lastName() == null ? lastName : child.lastName();
        if (name == null || name.isBlank() || name.length() > InquiryContent.NAME) {
            throw new Invalid("inquiry.no-last-name");
        }
        return StudentDetails.of(
                child.firstName(),
                name.strip(),
                child.born(),
                child.grade(),
                child.school(),
                child.district(),
                child.state(),
                content.language());
    }

    /** @throws NotFound if there is no such inquiry in this organisation, or not for this caller */
    private InquiryView on(UUID id, Consumer<InquiryView> deed) {
        var view = triages.lock(id);
        deed.accept(view);
        triages.write(view);
        audit.record(CHANGED, "inquiry", id, view.triage().caseId());
        return view;
    }
}
