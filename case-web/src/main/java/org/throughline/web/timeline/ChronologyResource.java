package org.throughline.web.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;
import org.throughline.web.export.Docx;
import org.throughline.web.export.Pdf;
import org.throughline.web.language.Translations;

/** The timeline as a file. */
@ApplicationScoped
@Path("cases/{caseId}/chronology")
@Tag(name = "Timeline")
public class ChronologyResource {

    private static final List<Variant> FILES = Variant.mediaTypes(
                    MediaType.valueOf(Pdf.MEDIA_TYPE), MediaType.valueOf(Docx.MEDIA_TYPE))
            .add()
            .build();

    @Inject
    TimelineService timelines;

    @Inject
    CaseFileService cases;

    @Inject
    OrganisationService organisations;

    @Inject
    Clock clock;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces({Pdf.MEDIA_TYPE, Docx.MEDIA_TYPE})
    @Operation(summary = "The same as a file, the first day first: PDF or DOCX by Accept")
    public Response chronology(
            @PathParam("caseId") UUID caseId,
            @QueryParam("kind") Set<TimelineKind> kinds,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        var found = timelines.chronology(caseId, TimelineResource.filter(kinds, from, to, false));
        var file = Chronology.of(
                cases.get(caseId),
                found,
                new Chronology.Made(organisations.current().name(), LocalDate.now(clock)),
                locale());
        var variant = request.selectVariant(FILES);
        var ending = variant.getMediaType().toString().equals(Docx.MEDIA_TYPE) ? "docx" : "pdf";
        return Response.ok(file.as(ending), Chronology.mediaType(ending))
                .header("Content-Disposition", "attachment; filename=\"" + file.name(ending) + "\"")
                .build();
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                        .anyMatch(one -> one.getLanguage().equals(Translations.SPANISH.getLanguage()))
                ? Translations.SPANISH
                : Locale.ENGLISH;
    }
}
