package org.throughline.web.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadService;

/** Without dates it is this month up to today. */
@Path("reports/caseload")
@Tag(name = "Reports")
public class CaseloadResource {

    public record AdvocateJson(UUID id, String name) {}

    /** Shapes grow with what is computed: what is not known yet is not there, rather than zero. */
    public record RowJson(AdvocateJson advocate, long open, long opened, long closed) {

        static RowJson of(Caseload.Row row) {
            return new RowJson(
                    new AdvocateJson(row.advocateId(), row.advocate()), row.open(), row.opened(), row.closed());
        }
    }

    public record CaseloadJson(LocalDate from, LocalDate to, List<RowJson> items) {

        static CaseloadJson of(Caseload caseload) {
            return new CaseloadJson(
                    caseload.from(),
                    caseload.to(),
                    caseload.rows().stream().map(RowJson::of).toList());
        }
    }

    @Inject
    CaseloadService reports;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The caseload of each advocate, as JSON, CSV, XLSX or PDF by Accept")
    public CaseloadJson json(@QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return CaseloadJson.of(caseload(from, to));
    }

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response csv(@QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return file(from, to, Csv::of, Csv.MEDIA_TYPE + ";charset=utf-8", "csv");
    }

    @GET
    @Produces(Spreadsheet.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response spreadsheet(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return file(from, to, Spreadsheet::of, Spreadsheet.MEDIA_TYPE, "xlsx");
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response pdf(@QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return file(from, to, Pdf::of, Pdf.MEDIA_TYPE, "pdf");
    }

    private Response file(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Function<ReportTable, byte[]> format,
            String mediaType,
            String ending) {
        var caseload = caseload(from, to);
        var table = CaseloadTable.of(caseload, headers.getAcceptableLanguages());
        var name = "caseload-%s-%s.%s".formatted(caseload.from(), caseload.to(), ending);
        return Response.ok(format.apply(table), mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Caseload caseload(@Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? LocalDate.now(clock) : to;
        return reports.caseload(from == null ? last.withDayOfMonth(1) : from, last);
    }
}
