package org.throughline.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/** From upload to ready, for many small files. */
record Ingestion(Rest rest, ManyPages pages, Size size, PrintStream out) {

    private static final int FILES = 300;

    void run(String caseId) throws Exception {
        var files = size.of(FILES);
        rest.signIn("ana.advocate");
        var begin = System.nanoTime();
        for (var i = 0; i < files; i++) {
            rest.upload(caseId, "page-" + i + ".txt", pages.text().getBytes(UTF_8));
        }
        rest.awaitRead(caseId);
        out.printf("%d text files from upload to READY: %.1f s%n", files, (System.nanoTime() - begin) / 1e9);
    }
}
