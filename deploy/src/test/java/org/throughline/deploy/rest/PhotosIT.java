package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Photos of pages become one document. */
class PhotosIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void theyKeepTheirOrderAndTheSingleOnesGo() {
        var caseId = openCase();
        var first = upload(caseId, "b.png", Samples.scan("The first page", "of the letter."));
        var second = upload(caseId, "a.png", Samples.scan("The second page", "of the letter."));

        var whole = together(ana, caseId, first, second).expect(202).json().getString("id");

        var read = ana.read(whole);
        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getInt("pageCount")).isEqualTo(2);
        assertThat(text(whole, 1)).contains("first page");
        assertThat(text(whole, 2)).contains("second page");
        var picture = ana.get("/documents/" + whole + "/pages/2/picture", "image/jpeg")
                .expect(200);
        assertThat(picture.body()).startsWith(0xff, 0xd8);
        var words =
                ana.get("/documents/" + whole + "/pages/2/words").expect(200).items();
        assertThat(words).extracting(word -> word.getString("text")).contains("second");
        ana.get("/documents/" + first).problem(404);
        ana.get("/documents/" + second).problem(404);
    }

    @Test
    void onlyPhotosOfOneCaseThatOneMaySee() {
        var caseId = openCase();
        var photo = upload(caseId, "a.png", Samples.scan("A page", "of a letter."));
        var letter = upload(caseId, "a.txt", Samples.text("A letter."));
        var elsewhere = upload(openCase(), "b.png", Samples.scan("Another page", "of another letter."));

        together(ana, caseId, photo).problem(400);
        together(ana, caseId, photo, photo).problem(400);
        together(ana, caseId, photo, letter).problem(400);
        together(ana, caseId, photo, elsewhere).problem(400);
        together(Rest.as("alex.advocate", "harbor"), caseId, photo, elsewhere).problem(404);
        together(Rest.as("tess.advocate", "summit"), caseId, photo, elsewhere).problem(404);
        ana.get("/documents/" + photo).expect(200);
    }

    private static Rest.Answer together(Rest who, String caseId, String... photos) {
        return who.send(
                "POST",
                "/cases/" + caseId + "/documents/photos",
                "{\"fileName\": \"letter.zip\", \"documentIds\": [\"" + String.join("\", \"", photos) + "\"]}");
    }

    private String text(String id, int page) {
        return ana.get("/documents/" + id + "/pages/" + page).json().getString("text");
    }

    private String openCase() {
        return ana.send("POST", "/cases", """
                        {"student": {"firstName": "Fina", "lastName": "Foto", "state": "CA"},
                         "type": "EVALUATION", "situation": "JUST_STARTING"}
                        """).expect(201).json().getString("id");
    }

    private String upload(String caseId, String name, byte[] content) {
        var id = ana.upload(caseId, name, content).expect(202).json().getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        return id;
    }
}
