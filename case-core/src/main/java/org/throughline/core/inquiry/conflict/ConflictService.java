package org.throughline.core.inquiry.conflict;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.SEARCHED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.inquiry.Inquiry;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.conflict.ConflictHint.Kind;
import org.throughline.core.inquiry.conflict.ConflictMatches.Known;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.student.SearchName;

/** Search before create: whether the family, or the other side, is with us already. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ConflictService {

    @Inject
    InquiryService inquiries;

    @Inject
    ConflictMatches matches;

    @Inject
    DuplicateService duplicates;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    /** Hints about cases that the caller may see, and about inquiries that are no case yet; those that speak against it come first. */
    public List<ConflictHint> hintsFor(UUID inquiryId) {
        var view = inquiries.get(inquiryId);
        var hints = new LinkedHashSet<ConflictHint>();
        add(hints, Kind.OTHER_SIDE, people(NameMatch.lines(view.triage().otherParties())));
        add(hints, Kind.SAME_CHILD, sameChild(view.inquiry().told().child()));
        add(
                hints,
                Kind.CALLER_KNOWN,
                people(List.of(view.inquiry().told().caller().name())));
        var visible = access.visible();
        audit.record(SEARCHED, "inquiry", inquiryId, null);
        return Stream.concat(
                        hints.stream()
                                // the case that this inquiry became is no other one
                                .filter(hint -> !Objects.equals(
                                        hint.caseId(), view.triage().caseId()))
                                .filter(hint -> hint.caseId() != null && visible.includes(hint.caseId())),
                        matches.asked(view.inquiry()).stream()
                                .filter(asked -> asked.caseId() == null || visible.includes(asked.caseId()))
                                .map(asked -> askedBefore(asked.inquiry())))
                .toList();
    }

    private static void add(Set<ConflictHint> hints, Kind kind, List<Known> known) {
        known.forEach(one -> hints.add(
                new ConflictHint(kind, one.name(), one.number(), one.caseId(), null, one.studentId(), one.openedOn())));
    }

    private List<Known> people(List<String> names) {
        var all = new ArrayList<>(
                matches.families(names.stream().map(SearchName::of).toList()));
        all.addAll(matches.children(names.stream()
                .flatMap(name -> NameMatch.asListed(name).stream())
                .toList()));
        return all;
    }

    /** With both names whatever sounds or looks alike; a first name says something only together with the day of birth. */
    private List<Known> sameChild(InquiryContent.Child child) {
        var last = child.lastName();
        if (last != null) {
            return duplicates.alike(child.firstName(), last, child.born()).stream()
                    .map(ConflictService::known)
                    .toList();
        }
        var born = child.born();
        return born == null
                ? List.of()
                : matches.childrenBornOn(born).stream()
                        .filter(known -> NameMatch.isSameFirst(child.firstName(), known.child()))
                        .toList();
    }

    private static Known known(PossibleDuplicate duplicate) {
        var student = duplicate.student();
        return new Known(
                duplicate.caseId(),
                duplicate.number(),
                duplicate.openedOn(),
                duplicate.studentId(),
                student,
                student.fullName());
    }

    private static ConflictHint askedBefore(Inquiry inquiry) {
        return new ConflictHint(
                Kind.ASKED_BEFORE,
                inquiry.told().child().fullName(),
                inquiry.reference(),
                null,
                inquiry.id(),
                null,
                LocalDate.ofInstant(inquiry.receivedAt(), ZoneId.systemDefault()));
    }
}
