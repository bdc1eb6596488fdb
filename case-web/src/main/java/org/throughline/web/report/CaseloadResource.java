package org.throughline.web.report;

import static org.throughline.core.report.CaseloadFigure.CLOSED;
import static org.throughline.core.report.CaseloadFigure.DUE30;
import static org.throughline.core.report.CaseloadFigure.DUE7;
import static org.throughline.core.report.CaseloadFigure.LATE_TASKS;
import static org.throughline.core.report.CaseloadFigure.OPEN;
import static org.throughline.core.report.CaseloadFigure.OPENED;
import static org.throughline.core.report.CaseloadFigure.OVERDUE;
import static org.throughline.core.report.CaseloadFigure.WITHOUT_NEXT_DATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadService;
import org.throughline.web.export.Csv;
import org.throughline.web.export.Pdf;
import org.throughline.web.export.ReportTable;
import org.throughline.web.export.Spreadsheet;

/** Without dates it is this month up to today. */
@ApplicationScoped
@Path("reports/caseload")
@Tag(name = "Reports")
public class CaseloadResource {

    public record AdvocateJson(UUID id, String name) {}

    /**
     * @param due7 legal dates of today and the 7 days that follow
     * @param due30 those of the 7 days among them
     */
    public record RowJson(
            AdvocateJson advocate,
            @Nullable Integer agreedLoad,
            long open,
            long opened,
            long closed,
            long overdue,
            long due7,
            long due30,
            long withoutNextDate,
            long lateTasks,
            double hours) {

        static RowJson of(Caseload.Row row) {
            return new RowJson(
                    new AdvocateJson(row.advocateId(), row.advocate()),
                    row.agreedLoad(),
                    row.count(OPEN),
                    row.count(OPENED),
                    row.count(CLOSED),
                    row.count(OVERDUE),
                    row.count(DUE7),
                    row.count(DUE30),
                    row.count(WITHOUT_NEXT_DATE),
                    row.count(LATE_TASKS),
                    row.hours());
        }
    }

    public record CaseloadJson(LocalDate from, LocalDate to, List<RowJson> items, long withoutAdvocate) {

        static CaseloadJson of(Caseload caseload) {
            return new CaseloadJson(
                    caseload.from(),
                    caseload.to(),
                    caseload.rows().stream().map(RowJson::of).toList(),
                    caseload.withoutAdvocate());
        }
    }

    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf(Csv.MEDIA_TYPE),
                    MediaType.valueOf(Spreadsheet.MEDIA_TYPE),
                    MediaType.valueOf(Pdf.MEDIA_TYPE))
            .add()
            .build();

    @Inject
    CaseloadService reports;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE, Pdf.MEDIA_TYPE})
    @Operation(summary = "The caseload of each advocate, as JSON, CSV, XLSX or PDF by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseloadJson.class)),
                @Content(mediaType = Csv.MEDIA_TYPE),
                @Content(mediaType = Spreadsheet.MEDIA_TYPE),
                @Content(mediaType = Pdf.MEDIA_TYPE)
            })
    public Response caseload(@QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        var last = to == null ? LocalDate.now(clock) : to;
        var caseload = reports.caseload(from == null ? last.withDayOfMonth(1) : from, last);
        return switch (request.selectVariant(FORMATS).getMediaType().toString()) {
            case Csv.MEDIA_TYPE -> file(caseload, Csv::of, Csv.MEDIA_TYPE + ";charset=utf-8", "csv");
            case Spreadsheet.MEDIA_TYPE -> file(caseload, Spreadsheet::of, Spreadsheet.MEDIA_TYPE, "xlsx");
            case Pdf.MEDIA_TYPE -> file(caseload, Pdf::of, Pdf.MEDIA_TYPE, "pdf");
            default ->
                Response.ok(CaseloadJson.of(caseload), MediaType.APPLICATION_JSON)
                        .build();
        };
    }

    private Response file(Caseload caseload, Function<ReportTable, byte[]> format, String mediaType, String ending) {
        var table = CaseloadTable.of(caseload, headers.getAcceptableLanguages());
        var name = "caseload-%s-%s.%s".formatted(caseload.from(), caseload.to(), ending);
        return Response.ok(format.apply(table), mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
