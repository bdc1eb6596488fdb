package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.MATEO;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeletionIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");
    final Rest lucia = Rest.as("lucia.family", "harbor");
    final Rest tess = Rest.as("tess.advocate", "summit");

    @Test
    void whatIsDeletedIsGoneForAllUntilItIsBroughtBack() {
        var letter = Samples.mailWith("A capybara was mentioned.", "notes.txt", "The capybara sat in class.");
        var id = ana.upload(MATEO, "capybara.eml", letter, Map.of("shared", "true"))
                .expect(202)
                .json()
                .getString("id");
        ana.read(id);
        var part = ana.get("/cases/" + MATEO + "/documents").items().stream()
                .filter(document -> !document.isNull("partOf")
                        && document.getString("partOf").equals(id))
                .map(document -> document.getString("id"))
                .findFirst()
                .orElseThrow();
        ana.read(part);
        assertThat(ana.search("capybara").json().getInt("total")).isEqualTo(2);
        tess.delete("/documents/" + id).problem(404);
        lucia.delete("/documents/" + id).problem(403);

        assertThat(ana.delete("/documents/" + id).expect(204).body()).isEmpty();

        for (var one : new String[] {id, part}) {
            for (var path : new String[] {"", "/content", "/pages/1"}) {
                ana.get("/documents/" + one + path).problem(404);
                lucia.get("/documents/" + one + path).problem(404);
            }
            assertThat(documents(ana, "")).doesNotContain(one);
            assertThat(documents(lucia, "")).doesNotContain(one);
        }
        assertThat(ana.search("capybara").json().getInt("total")).isZero();
        assertThat(lucia.search("capybara").json().getInt("total")).isZero();
        ana.delete("/documents/" + id).problem(404);
        lucia.get("/cases/" + MATEO + "/documents?deleted=true").problem(403);
        lucia.send("POST", "/documents/" + id + "/restoration", "").problem(403);
        tess.get("/cases/" + MATEO + "/documents?deleted=true").problem(404);
        tess.send("POST", "/documents/" + id + "/restoration", "").problem(404);
        assertThat(ana.get("/cases/" + MATEO + "/documents?deleted=true").items())
                .filteredOn(document -> document.getString("id").equals(id))
                .singleElement()
                .satisfies(
                        document -> assertThat(document.getString("deletedBy")).isEqualTo(uploader(document)));
        ana.send("POST", "/documents/" + part + "/restoration", "").problem(409);

        var back = ana.send("POST", "/documents/" + id + "/restoration", "").expect(200);

        assertThat(back.json().isNull("deletedAt")).isTrue();
        assertThat(documents(ana, "?deleted=true")).doesNotContain(id);
        assertThat(documents(lucia, "")).contains(id, part);
        lucia.get("/documents/" + part + "/content").expect(200);
        assertThat(ana.search("capybara").json().getInt("total")).isEqualTo(2);
    }

    static String uploader(JsonObject document) {
        return document.getString("uploadedBy");
    }

    static Iterable<String> documents(Rest who, String asked) {
        var size = asked.isEmpty() ? "?size=200" : asked + "&size=200";
        return who.get("/cases/" + MATEO + "/documents" + size).expect(200).items().stream()
                .map(document -> document.getString("id"))
                .toList();
    }
}
