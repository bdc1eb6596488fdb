package org.throughline.deploy.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An organisation as somebody in it searches, and its index as Lucene alone is asked. */
record SearchedOrganisation(UUID id, String username, Rest rest) {

    void signIn() throws IOException, InterruptedException {
        rest.signIn(username);
    }

    void search(String words) throws IOException, InterruptedException {
        rest.get("/api/v1/search?q=" + encoded(words));
    }

    void searchBare(String words) throws IOException, InterruptedException {
        rest.get("/bare/search/" + id + "?q=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
