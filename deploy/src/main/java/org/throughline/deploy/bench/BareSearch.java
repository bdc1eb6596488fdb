package org.throughline.deploy.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** Lucene and nothing else, on the product's own index: any of these words, twenty hits, highlights. */
@ApplicationScoped
@Path("search/{tenant}")
public class BareSearch {

    private static final int HITS = 20;

    private final ConcurrentHashMap<UUID, IndexSearcher> searchers = new ConcurrentHashMap<>();

    @GET
    @Produces("application/json")
    public String search(@PathParam("tenant") UUID tenant, @QueryParam("q") String words) throws IOException {
        var searcher = searchers.get(tenant);
        if (searcher == null) {
            searcher = open(
                    java.nio.file.Path.of(System.getenv("THROUGHLINE_INDEX")).resolve(tenant.toString()));
            searchers.put(tenant, searcher);
        }
        var json = new StringBuilder("[");
        for (var snippet : snippets(searcher, words)) {
            json.append('"').append(snippet.replace("\"", "\\\"")).append("\",");
        }
        return json.append("null]").toString();
    }

    static IndexSearcher open(java.nio.file.Path index) throws IOException {
        return new IndexSearcher(DirectoryReader.open(FSDirectory.open(index)));
    }

    static String[] snippets(IndexSearcher searcher, String words) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var word : words.split(" ", -1)) {
            any.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }
        var query = any.build();
        var highlighter =
                UnifiedHighlighter.builder(searcher, new StandardAnalyzer()).build();
        return highlighter.highlight("text", query, searcher.search(query, HITS));
    }
}
