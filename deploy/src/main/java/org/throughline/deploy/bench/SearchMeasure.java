package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.deploy.Settings;

/**
 * Search over REST against Lucene alone with the same words on the same index, highlights on both sides: over the same
 * server, so that both pay for HTTP, and in this program, where it pays for nothing at all.
 */
record SearchMeasure(Settings settings, Rest rest, UUID tenant, ManyPages pages, PrintStream out) {

    private static final int CALLS = 600;

    void run() throws Exception {
        var asked = pages.searches(60);
        rest.signIn("ana.advocate");
        // the first search takes the pages over, and a second later they are on the disk
        rest.get(ours(asked.getFirst()));
        Thread.sleep(3000);
        var searcher = BareSearch.open(settings.data().resolve("index").resolve(tenant.toString()));
        for (var warm = 0; warm < 3; warm++) {
            Times.of(CALLS, next(asked, words -> rest.get(bare(words))));
            Times.of(CALLS, next(asked, words -> rest.get(ours(words))));
        }
        rest.signIn("ana.advocate");
        var alone = Times.of(CALLS, next(asked, words -> BareSearch.snippets(searcher, words)));
        var bare = Times.of(CALLS, next(asked, words -> rest.get(bare(words))));
        var ours = Times.of(CALLS, next(asked, words -> rest.get(ours(words))));
        out.printf(
                "Search with highlights, %d pages: p95 %.1f ms; bare Lucene in the same server: %.1f ms; ratio %.2f (at most 2);"
                        + " in this program, without HTTP: %.1f ms%n",
                searcher.getIndexReader().numDocs(),
                milliseconds(ours.p95()),
                milliseconds(bare.p95()),
                (double) ours.p95().toNanos() / bare.p95().toNanos(),
                milliseconds(alone.p95()));
    }

    private interface Search {
        void run(String words) throws Exception;
    }

    private static Times.Call next(List<String> asked, Search search) {
        var turn = new AtomicInteger();
        return () -> search.run(asked.get(turn.getAndIncrement() % asked.size()));
    }

    private String bare(String words) {
        return "/bare/search/" + tenant + "?q=" + encoded(words);
    }

    private static String ours(String words) {
        return "/api/v1/search?q=" + encoded(words);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
