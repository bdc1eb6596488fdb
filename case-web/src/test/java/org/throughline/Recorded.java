package org.throughline;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.audit.AuditLog;

/** Whether a use case that answers something of a case comes to the audit log on its way. */
final class Recorded extends ArchCondition<JavaMethod> {

    static final Recorded IF_IT_TELLS_OF_CASES = new Recorded();

    /** What is in them is of no child: people of the staff, settings, rules, calendars, numbers of a report. */
    private static final List<String> OF_NO_CHILD = List.of(
            "access",
            "calendarfeed",
            "notification",
            "organisation",
            "playbook",
            "report",
            "rule",
            "schoolcalendar",
            "staff",
            "timeliness");

    private Recorded() {
        super("come to the audit log if it tells of cases");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var tells = method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(Recorded::isOfACase);
        if (tells && !records(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " leaves no entry"));
        }
    }

    private static boolean isOfACase(JavaClass type) {
        var place = type.getPackageName();
        return !type.isEnum()
                && (place.startsWith("org.throughline.core.") || place.startsWith("org.throughline.docs."))
                && OF_NO_CHILD.stream()
                        .noneMatch(word -> (place + ".").startsWith("org.throughline.core." + word + "."));
    }

    private static boolean records(JavaCodeUnit method, Set<JavaCodeUnit> known) {
        return known.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditLog.class)
                                || (call.getTargetOwner().getPackageName().startsWith("org.throughline.")
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(next -> records(next, known))
                                                .isPresent()));
    }
}
