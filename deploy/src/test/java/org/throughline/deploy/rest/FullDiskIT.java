package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.throughline.deploy.rest.Rest.MATEO;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;

/** A disk that is all but full lies over the folder of the files for a while. */
class FullDiskIT {

    final String files = TestStack.get().settings().data().resolve("files").toString();
    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void refusesInOneSentenceKeepsNothingAndGoesOnWhenThereIsRoom() throws Exception {
        var before = documents();
        assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", files),
                "Only root can put a small disk in the place of a large one");
        try {
            assertThat(ana.upload(MATEO, "late.txt", Samples.text("No room.")).problem(507))
                    .contains("no room");
            assertThat(documents()).isEqualTo(before);
        } finally {
            assertThat(runs("umount", files)).isTrue();
        }

        var id = ana.upload(MATEO, "late.txt", Samples.text("Room again."))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
    }

    private List<String> documents() {
        return ana.get("/cases/" + MATEO + "/documents?size=200").items().stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
