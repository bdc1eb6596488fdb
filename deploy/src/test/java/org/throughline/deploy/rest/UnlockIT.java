package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file with a password on it is read once somebody has said the password, and given out as it came. */
class UnlockIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void theRightPasswordOpensIt() {
        var locked = Samples.lockedPdf("A quizzical marmalade stands in this plan.", "swordfish");
        var id = ana.upload(Rest.MATEO, "locked.pdf", locked).expect(202).json().getString("id");
        assertThat(ana.read(id).getString("reason")).isEqualTo("encrypted");

        assertThat(unlock(ana, id, "Swordfish").problem(400)).contains("This password does not open the file.");
        assertThat(ana.read(id).getString("status")).isEqualTo("FAILED");
        unlock(ana, id, "").problem(400);
        unlock(Rest.as("alex.advocate", "harbor"), id, "swordfish").problem(404);
        unlock(Rest.as("lucia.family", "harbor"), id, "swordfish").problem(404);
        unlock(ana, id, "swordfish").expect(202);

        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        assertThat(ana.search("quizzical marmalade").items())
                .singleElement()
                .satisfies(hit -> assertThat(hit.getString("documentId")).isEqualTo(id));
        assertThat(ana.get("/documents/" + id + "/pages/1/picture", "image/jpeg")
                        .expect(200)
                        .body())
                .startsWith(0xff, 0xd8);
        assertThat(ana.get("/documents/" + id + "/pages/1/words").expect(200).items())
                .extracting(word -> word.getString("text"))
                .contains("marmalade");
        assertThat(ana.get("/documents/" + id + "/content", "*/*").expect(200).body())
                .isEqualTo(locked);
        unlock(ana, id, "swordfish").problem(409);
        ana.send("POST", "/documents/" + id + "/reading", "").expect(202);
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
    }

    private static Rest.Answer unlock(Rest who, String id, String password) {
        return who.send("POST", "/documents/" + id + "/unlocking", "{\"password\": \"" + password + "\"}");
    }
}
