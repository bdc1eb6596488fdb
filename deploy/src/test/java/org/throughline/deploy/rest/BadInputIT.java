package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.MATEO;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @AfterEach
    void theNextUploadWorks() {
        var id = ana.upload(MATEO, "next.txt", Samples.text("All is well."))
                .expect(202)
                .json()
                .getString("id");

        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
    }

    @Test
    void anEmptyFileIsRefused() {
        ana.upload(MATEO, "empty.pdf", new byte[0]).problem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "folder/"})
    void aFileWithoutANameIsRefused(String name) {
        ana.upload(MATEO, name, Samples.text("x")).problem(400);
    }

    @Test
    void aNameOf300CharactersIsRefused() {
        assertThat(ana.upload(MATEO, "n".repeat(296) + ".txt", Samples.text("x"))
                        .problem(400))
                .contains("255");
    }

    @Test
    void aPathInTheNameIsCutOff() {
        var document = ana.upload(MATEO, "../../etc/passwd.txt", Samples.text("x"))
                .expect(202)
                .json();

        assertThat(document.getString("fileName")).isEqualTo("passwd.txt");
    }

    @Test
    void aFileOf51MegabytesIsRefused() {
        assertThat(ana.upload(MATEO, "large.bin", new byte[51 * 1024 * 1024]).problem(413))
                .contains("50 MB");
    }

    @Test
    void aFileOfExactlyTheLimitIsAccepted() {
        ana.upload(MATEO, "just.pdf", new byte[50 * 1024 * 1024]).expect(202);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsToldApart() {
        var id = ana.upload(MATEO, "picture.pdf", Samples.docx("No PDF at all."))
                .expect(202)
                .json()
                .getString("id");

        var document = ana.read(id);

        assertThat(document.getString("mediaType")).contains("wordprocessingml");
    }

    @Test
    void anEncryptedPdfFailsWithAReason() {
        var id = ana.upload(MATEO, "secret.pdf", Samples.encryptedPdf())
                .expect(202)
                .json()
                .getString("id");

        var document = ana.read(id);

        assertThat(document.getString("status")).isEqualTo("FAILED");
        assertThat(document.getString("reason")).isEqualTo("encrypted");
    }

    @Test
    void aBrokenPdfFailsWithAReason() {
        var id = ana.upload(MATEO, "broken.pdf", Samples.brokenPdf())
                .expect(202)
                .json()
                .getString("id");

        var document = ana.read(id);

        assertThat(document.getString("status")).isEqualTo("FAILED");
        assertThat(document.getString("reason")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shared, perhaps
            type, Plan
            colour, red
            """)
    void aPartThatMakesNoSenseIsRefused(String part, String value) {
        ana.upload(MATEO, "a.txt", Samples.text("x"), Map.of(part, value)).problem(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                              | JSON
            []                                             | JSON
            {"type":"EVALUATION"}                          | student
            {"student":{"firstName":""},"type":"X"}        | must be one of EVALUATION
            {"hobby":"chess"}                              | hobby cannot be set here
            """)
    void aCaseThatMakesNoSenseIsRefused(String json, String hint) {
        assertThat(ana.send("POST", "/cases", json).problem(400)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /cases?size=0, 400
            /cases?size=201, 400
            /cases?size=many, 400
            /cases?page=-1, 400
            /cases?sort=hair, 400
            /cases?status=LOST, 400
            /cases?advocate=ana, 400
            /cases?q=%00, 400
            /search, 400
            /search?q=%22, 200
            /search?q=x&sort=oldest, 400
            /search?q=x&language=fr, 400
            /search?q=x&shared=perhaps, 400
            /search?q=x&uploadedBy=me, 400
            /search?q=x&facets=1, 400
            /search?q=x&year=soon, 400
            /search?q=x&from=2026-03-04&to=2026-03-03, 400
            /search/suggestions, 400
            /search/suggestions?q=%00, 400
            /search/suggestions?q=%22, 200
            /cases/no-id, 404
            /cases/c1000000-0000-4000-8000-00000000ffff, 404
            /nothing, 404
            /documents/x/content, 404
            """)
    void anAddressThatMakesNoSenseIsRefused(String path, int status) {
        var answer = ana.get(path);

        if (status == 200) {
            answer.expect(200);
        } else {
            answer.problem(status);
        }
    }

    @Test
    void anOptionsCallIsToldOfNoOtherDescription() {
        assertThat(ana.send("OPTIONS", "/cases", "").text()).doesNotContain("wadl");
    }

    @Test
    void theWrongMethodAndTheWrongTypeAreRefused() {
        ana.delete("/cases/" + MATEO).problem(405);
        ana.send("POST", "/cases", "<case/>", Map.of("Content-Type", "text/xml"))
                .problem(415);
        ana.get("/cases", "image/png").problem(406);
    }
}
