package org.throughline.web.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        @NotBlank @Size(max = PlanJson.NAME) String name,
        @Nullable ServiceKind kind,
        @Nullable @Min(0) @Max(WEEK) Integer minutes,
        @Nullable @Size(max = PlanJson.NAME) String frequency,
        @Nullable @Size(max = PlanJson.NAME) String location,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable @Size(max = PlanJson.NAME) String provider,
        @Nullable Boolean group,
        @Nullable @Min(1) Integer page,
        @Nullable Double confidence,
        @Nullable List<@Valid AreaJson> areas) {

    private static final int WEEK = 7 * 24 * 60;

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

    ServiceOfPlan service(List<ServiceOfPlan> before) {
        var place = before.stream()
                .filter(one -> one.name().equals(name))
                .map(ServiceOfPlan::place)
                .findFirst();
        return new ServiceOfPlan(
                name,
                kind,
                minutes,
                frequency,
                location,
                start,
                end,
                provider,
                group,
                AreaJson.place(page, areas, place),
                PlanJson.sure(confidence));
    }
}
