package org.throughline.web.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/**
 * A service of a plan.
 *
 * @param minutes of one time; of a range its lower bound
 * @param frequency as the paper says it
 * @param group whether it is given to several children at once
 * @param confidence 0 to 1
 */
public record ServiceJson(
        String name,
        @Nullable ServiceKind kind,
        @Nullable Integer minutes,
        @Nullable String frequency,
        @Nullable String location,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String provider,
        @Nullable Boolean group,
        int page,
        double confidence,
        List<AreaJson> areas) {

    static ServiceJson of(ServiceOfPlan service) {
        return new ServiceJson(
                service.name(),
                service.kind(),
                service.minutes(),
                service.frequency(),
                service.location(),
                service.start(),
                service.end(),
                service.provider(),
                service.group(),
                service.place().page(),
                service.confidence(),
                AreaJson.of(service.place()));
    }
}
