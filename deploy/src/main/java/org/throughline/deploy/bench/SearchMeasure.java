package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.throughline.deploy.Settings;

/** Search over REST against Lucene alone, with the same words on the same index, highlights on both sides. */
record SearchMeasure(Settings settings, Rest rest, UUID tenant, PrintStream out) {

    private static final int DOCUMENTS = 300;
    private static final int WORDS_A_PAGE = 400;
    private static final int HITS = 20;
    private static final List<String> ASKED = List.of("speech", "therapy", "minutes");
    private static final List<String> VOCABULARY = List.of(
            ("speech therapy minutes reading fluency goal baseline weekly classroom teacher district evaluation consent"
                            + " meeting parent progress report behavior support plan written expression mathematics aide"
                            + " service setting transition extended year accommodation occupational physical counselor"
                            + " language sound sentence probe trial accuracy percent quarter school student needs help")
                    .split(" "));

    void run() throws Exception {
        rest.signIn("ana.advocate");
        var caseId = rest.create("/api/v1/cases", """
                {"student":{"firstName":"Search","lastName":"Child","state":"CA","primaryLanguage":"en"},
                "type":"EVALUATION","situation":"STUCK","summary":"Search."}""");
        var random = new Random(7);
        var begin = System.nanoTime();
        for (var i = 0; i < DOCUMENTS; i++) {
            rest.upload(caseId, "page-" + i + ".txt", text(random));
        }
        while (!rest.get("/api/v1/cases/" + caseId + "/documents").contains("\"READY\"")
                || rest.get("/api/v1/cases/" + caseId + "/documents").matches("(?s).*\"(RECEIVED|PROCESSING)\".*")) {
            Thread.sleep(500);
        }
        out.printf("%d text files from upload to READY: %.1f s%n", DOCUMENTS, (System.nanoTime() - begin) / 1e9);
        rest.signIn("ana.advocate");
        var path = "/api/v1/search?q=" + URLEncoder.encode(String.join(" ", ASKED), StandardCharsets.UTF_8);
        // the first search takes the pages over, and a second later they are on the disk
        rest.get(path);
        Thread.sleep(3000);
        try (var directory = FSDirectory.open(settings.data().resolve("index").resolve(tenant.toString()));
                var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var bare = Times.of(150, () -> bare(searcher));
            var ours = Times.of(150, () -> rest.get(path));
            out.printf(
                    "Search with highlights, %d pages: p95 %.1f ms over REST; bare Lucene: %.1f ms; ratio %.2f (at most 2)%n",
                    reader.numDocs(),
                    milliseconds(ours.p95()),
                    milliseconds(bare.p95()),
                    (double) ours.p95().toNanos() / bare.p95().toNanos());
        }
    }

    private static void bare(IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder();
        ASKED.forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
        var built = query.build();
        var highlighter =
                UnifiedHighlighter.builder(searcher, new StandardAnalyzer()).build();
        var snippets = highlighter.highlight("text", built, searcher.search(built, HITS));
        if (snippets.length != HITS) {
            throw new IllegalStateException("Only " + snippets.length + " hits");
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < WORDS_A_PAGE; i++) {
            text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size()))).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
