package org.throughline.web.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.BilingualText;
import org.throughline.core.timeliness.DistrictTimeliness;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.core.timeliness.TimelinessService;
import org.throughline.web.export.Csv;
import org.throughline.web.language.Language;
import org.throughline.web.language.Translations;
import org.throughline.web.rest.PageJson;

/** Counted over the days on which the dates began to run. */
@ApplicationScoped
@Path("districts/record")
@Tag(name = "Reports")
public class TimelinessResource {

    /** Each date is in one of the numbers: those that are estimated are in none of the others. */
    public record RecordJson(
            String state,
            String district,
            String ruleId,
            @Nullable BilingualText duty,
            boolean checked,
            long onTime,
            long late,
            @Nullable Double averageDaysLate,
            @Nullable Integer longestDaysLate,
            long overdue,
            long open,
            long waived,
            long metAtUnknownTime,
            long estimated) {

        static RecordJson of(DistrictTimeliness row) {
            return new RecordJson(
                    row.state(),
                    row.district(),
                    row.ruleId(),
                    row.duty(),
                    row.checked(),
                    row.onTime(),
                    row.late(),
                    row.averageDaysLate(),
                    row.longestDaysLate(),
                    row.overdue(),
                    row.open(),
                    row.waived(),
                    row.metAtUnknownTime(),
                    row.estimated());
        }
    }

    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Csv.MEDIA_TYPE))
            .add()
            .build();

    @Inject
    TimelinessService timeliness;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(summary = "How districts kept their dates, by state, district and duty; as JSON, or all of it as CSV")
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = MediaType.APPLICATION_JSON), @Content(mediaType = Csv.MEDIA_TYPE)})
    public Response record(
            @QueryParam("state") @Nullable String state,
            @QueryParam("district") @Nullable String district,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(PageJson.MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(PageJson.MAX_SIZE) int size) {
        var query = new TimelinessQuery(state, district, from, to);
        if (request.selectVariant(FORMATS).getMediaType().toString().equals(Csv.MEDIA_TYPE)) {
            return Response.ok(csv(query), Csv.MEDIA_TYPE + ";charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"district-record.csv\"")
                    .build();
        }
        var found = timeliness.page(query, page * size, size);
        var json = new PageJson<>(found.rows().stream().map(RecordJson::of).toList(), page, size, found.total());
        return Response.ok(json, MediaType.APPLICATION_JSON).build();
    }

    private byte[] csv(TimelinessQuery query) {
        var wanted = headers.getAcceptableLanguages();
        var locale = !wanted.isEmpty() && Language.isSpanish(wanted.getFirst()) ? Translations.SPANISH : Locale.ENGLISH;
        var out = new ByteArrayOutputStream();
        try {
            new TimelinessFile(timeliness, locale).write(query, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
