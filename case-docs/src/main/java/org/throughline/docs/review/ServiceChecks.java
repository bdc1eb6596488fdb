package org.throughline.docs.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** What 34 CFR 300.320(a)(7) asks of each service: how often, how long, where and from when. */
final class ServiceChecks {

    private record Part(FindingCode code, Predicate<ServiceOfPlan> isThere) {}

    private static final List<Part> PARTS = List.of(
            new Part(FindingCode.SERVICE_MISSING_FREQUENCY, service -> service.frequency() != null),
            new Part(FindingCode.SERVICE_MISSING_DURATION, service -> service.minutes() != null),
            new Part(FindingCode.SERVICE_MISSING_LOCATION, service -> service.location() != null),
            new Part(FindingCode.SERVICE_MISSING_START, service -> service.start() != null));

    private ServiceChecks() {}

    /** A part that no service of the plan has stands elsewhere, or was not read: it is not asked for. */
    static List<Finding> of(List<ServiceOfPlan> services) {
        var findings = new ArrayList<Finding>();
        var timed = services.stream()
                .filter(service ->
                        service.kind() != ServiceKind.SUPPLEMENTARY && service.kind() != ServiceKind.STAFF_SUPPORT)
                .toList();
        for (var part : PARTS) {
            if (timed.stream().anyMatch(part.isThere())) {
                timed.stream()
                        .filter(part.isThere().negate())
                        .forEach(service -> findings.add(Finding.of(
                                part.code(), service.name(), service.place().page(), service.name())));
            }
        }
        return findings;
    }
}
