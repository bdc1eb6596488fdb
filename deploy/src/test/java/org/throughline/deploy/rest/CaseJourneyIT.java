package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.MATEO;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseJourneyIT {

    static final String JOURNEY = """
            {"student": {"firstName": "Íñigo", "lastName": "Quintanilla", "dateOfBirth": "2015-04-01", "grade": "5",
              "school": "Manzanita Elementary", "district": "Alder Creek Unified", "state": "CA", "primaryLanguage": "es"},
             "type": "IEP_REVIEW", "situation": "HAS_IEP", "summary": "Reading"}
            """;

    final Rest ana = Rest.as("ana.advocate", "harbor");
    final Rest tess = Rest.as("tess.advocate", "summit");

    @Test
    void aCaseIsOpenedFoundAndChanged() {
        var opened = ana.send("POST", "/cases", JOURNEY).expect(201);
        var id = opened.json().getString("id");
        assertThat(opened.header("Location")).endsWith("/api/v1/cases/" + id);
        assertThat(opened.json().getJsonArray("advocates").getJsonObject(0).getString("name"))
                .isEqualTo("Ana Delgado");
        assertThat(ana.get("/cases?q=INIGO").items())
                .extracting(one -> one.getString("id"))
                .contains(id);

        var tag = ana.get("/cases/" + id).expect(200).header("ETag");
        assertThat(tag).isEqualTo(opened.header("ETag"));
        var patch = "{\"status\": \"WAITING\", \"student\": {\"grade\": null}}";
        var changed = ana.send("PATCH", "/cases/" + id, patch, Map.of("If-Match", tag))
                .expect(200);
        assertThat(changed.json().getString("status")).isEqualTo("WAITING");
        assertThat(changed.json().getJsonObject("student").isNull("grade")).isTrue();
        assertThat(changed.json().getJsonObject("student").getString("school")).isEqualTo("Manzanita Elementary");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);

        ana.send("PATCH", "/cases/" + id, patch, Map.of("If-Match", tag)).problem(412);
        ana.send("PATCH", "/cases/" + id, patch).problem(428);
        tess.get("/cases/" + id).problem(404);
    }

    @Test
    void aCalendarThatSomebodyElseChangedIsNotOverwritten() {
        var path = "/districts/CA/Alder%20Creek%20Unified/calendar";
        var year = "{\"from\": \"2026-08-10\", \"to\": \"2027-06-04\", \"closed\": []}";
        var shorter = "{\"from\": \"2026-08-17\", \"to\": \"2027-06-04\", \"closed\": []}";
        var first = ana.send("PUT", path, year).expect(200).header("ETag");
        ana.send("PUT", path, shorter, Map.of("If-Match", first)).expect(200);

        ana.send("PUT", path, year, Map.of("If-Match", first)).problem(412);

        assertThat(ana.get(path).expect(200).json().getString("from")).isEqualTo("2026-08-17");
        assertThat(ana.send("PUT", "/districts/CA/No%20Such/calendar", year, Map.of("If-Match", "*"))
                        .problem(412))
                .isNotBlank();
    }

    @Test
    void documentsOfEveryKindAreReadAndFound() {
        var caseId = ana.send("POST", "/cases", JOURNEY).expect(201).json().getString("id");
        var files = Map.of(
                "plan.pdf", Samples.pdf("The first page says little.", "Orangutan oscillates on page two."),
                "letter.docx", Samples.docx("A platypus asked for records."),
                "note.txt", Samples.text("A chinchilla attended the meeting."),
                "mail.eml", Samples.mail("An axolotl refused the evaluation."));
        var ids = files.entrySet().stream()
                .map(file -> ana.upload(caseId, file.getKey(), file.getValue())
                        .expect(202)
                        .json()
                        .getString("id"))
                .toList();

        for (var id : ids) {
            assertThat(ana.read(id).getString("status")).isEqualTo("READY");
            tess.get("/documents/" + id).problem(404);
            tess.get("/documents/" + id + "/content").problem(404);
        }
        var hits = ana.search("orangutans").items();
        assertThat(hits).first().satisfies(hit -> {
            assertThat(hit.getString("fileName")).isEqualTo("plan.pdf");
            assertThat(hit.getInt("page")).isEqualTo(2);
            assertThat(hit.getString("snippet")).contains("<mark>Orangutan</mark>");
        });
        var pdf = ids.stream()
                .filter(id -> id.equals(hits.get(0).getString("documentId")))
                .findFirst()
                .orElseThrow();
        var content = ana.get("/documents/" + pdf + "/content").expect(200);
        assertThat(content.body()).isEqualTo(files.get("plan.pdf"));
        assertThat(content.header("Content-Disposition")).startsWith("attachment; filename=\"plan.pdf\"");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ana.get("/documents/" + pdf + "/pages/2").json().getString("text"))
                .contains("oscillates");
        ana.get("/documents/" + pdf + "/pages/3").problem(404);
        for (var animal : List.of("orangutan", "platypus", "chinchilla", "axolotl")) {
            assertThat(ana.search(animal).items()).as(animal).isNotEmpty();
            assertThat(tess.search(animal).json().getInt("total")).as(animal).isZero();
        }
    }

    @Test
    void aScanInSpanishIsReadUnderstoodAndFound() {
        var caseId = ana.send("POST", "/cases", JOURNEY).expect(201).json().getString("id");
        var scan = Samples.scan(
                "PROGRAMA EDUCATIVO INDIVIDUALIZADO (IEP)",
                "Nombre del estudiante: Íñigo Quintanilla",
                "Fecha de nacimiento: 1 de abril de 2015",
                "Fecha de la reunión: 12 de enero de 2026",
                "Próxima revisión anual: 11 de enero de 2027",
                "Metas anuales: Íñigo leerá noventa palabras sobre el quetzal.",
                "Servicios de educación especial: terapia del habla.");
        var id = ana.upload(caseId, "plan.png", scan).expect(202).json().getString("id");

        var read = ana.read(id);

        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getString("type")).isEqualTo("IEP");
        assertThat(read.getString("language")).isEqualTo("es");
        assertThat(read.getBoolean("otherChild")).isFalse();
        assertThat(read.getJsonObject("keyDates").getString("annualReviewDue")).isEqualTo("2027-01-11");
        assertThat(ana.get("/documents/" + id + "/pages/1").json().getInt("confidence"))
                .isGreaterThan(75);
        assertThat(ana.search("leera palabras quetzal").items())
                .first()
                .satisfies(hit -> assertThat(hit.getString("documentId")).isEqualTo(id));
        assertThat(tess.search("quetzal").json().getInt("total")).isZero();
    }

    @Test
    void whatCameInALetterIsADocumentOfItsOwn() {
        var caseId = ana.send("POST", "/cases", JOURNEY).expect(201).json().getString("id");
        var letter =
                Samples.mailWith("Please see the attached notes.", "notes.txt", "A wallaby was observed in class.");
        var id = ana.upload(caseId, "mail.eml", letter).expect(202).json().getString("id");

        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        var part = ana.get("/cases/" + caseId + "/documents").items().stream()
                .filter(document -> document.getString("fileName").equals("notes.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(part.getString("partOf")).isEqualTo(id);
        assertThat(ana.read(part.getString("id")).getString("status")).isEqualTo("READY");
        assertThat(ana.search("wallaby").items()).hasSize(1);
        assertThat(tess.search("wallaby").json().getInt("total")).isZero();
    }

    @Test
    void aPaperOfAnotherChildIsNoticed() {
        var caseId = ana.send("POST", "/cases", JOURNEY).expect(201).json().getString("id");
        var paper =
                Samples.text("Progress Report\nStudent: Noah Lindgren DOB: 7/4/2014\nReporting period: first quarter");
        var id = ana.upload(caseId, "report.txt", paper).expect(202).json().getString("id");

        assertThat(ana.read(id).getBoolean("otherChild")).isTrue();
        assertThat(ana.read(id).getString("type")).isEqualTo("PROGRESS_REPORT");
    }

    @Test
    void theFamilySeesItsOwnChildAndWhatIsShared() {
        var lucia = Rest.as("lucia.family", "harbor");
        var kept = ana.upload(MATEO, "internal.txt", Samples.text("Only for us."))
                .expect(202)
                .json()
                .getString("id");
        var own = lucia.upload(MATEO, "photo.txt", Samples.text("From the phone."))
                .expect(202)
                .json()
                .getString("id");

        assertThat(lucia.get("/cases").items())
                .extracting(one -> one.getString("id"))
                .containsExactly(MATEO);
        lucia.get("/documents/" + kept).problem(404);
        assertThat(lucia.get("/documents/" + own).expect(200).json().getBoolean("shared"))
                .isTrue();
        assertThat(ana.get("/documents/" + own).expect(200).json().getString("uploadedBy"))
                .isEqualTo("a0000000-0000-4000-8000-000000000005");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            application/json, application/json
            text/csv, text/csv
            application/pdf, application/pdf
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.openxmlformats
            """)
    void theCaseloadComesInTheFormAskedFor(String accept, String type) {
        var sam = Rest.as("sam.supervisor", "harbor");

        var report = sam.get("/reports/caseload?from=2026-01-01&to=2026-12-31", accept)
                .expect(200);

        assertThat(report.header("Content-Type")).startsWith(type);
        assertThat(report.body()).isNotEmpty();
    }

    @Test
    void whoBelongsToTwoOrganisationsHasToPickOne() {
        Rest.as("blair.both").get("/cases").problem(400);
    }
}
