package org.throughline.web.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Need;

/** A need that a plan or an evaluation names. */
public record NeedJson(
        @NotBlank @Size(max = PlanJson.NAME) String area,
        @Nullable @Size(max = PlanJson.TEXT) String text,
        @Nullable @Min(1) Integer page,
        @Nullable List<@Valid AreaJson> areas,
        @Nullable Double confidence) {

    static NeedJson of(Need need) {
        return new NeedJson(
                need.area(), need.text(), need.place().page(), AreaJson.of(need.place()), need.confidence());
    }

    Need need(List<Need> before) {
        var place = before.stream()
                .filter(one -> one.area().equalsIgnoreCase(area))
                .map(Need::place)
                .findFirst();
        return new Need(
                area,
                Objects.requireNonNullElse(text, area),
                AreaJson.place(page, areas, place),
                PlanJson.sure(confidence));
    }
}
