package org.throughline.deploy.bench;

import static java.util.Objects.requireNonNull;
import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.IndexSearcher;
import org.throughline.deploy.settings.StackSettings;

/**
 * Search over REST against Lucene alone with the same words on the same indexes, highlights on both sides: over the same
 * server, so that both pay for HTTP, and in this program, where it pays for nothing at all. The organisations take turns.
 */
record SearchMeasure(
        StackSettings settings,
        List<SearchedOrganisation> organisations,
        List<String> asked,
        Size size,
        PrintStream out) {

    private static final int CALLS = 600;
    private static final int ANOTHER = 4;

    private interface Search {
        void run(SearchedOrganisation organisation, String words) throws Exception;
    }

    /** Answers how long the product took. */
    Times run() throws Exception {
        searchOnce(organisations);
        // a second after they were taken over, the pages are on the disk
        Thread.sleep(3000);
        var searchers = searchers();
        var calls = List.of(
                next((organisation, words) ->
                        BareSearch.snippets(requireNonNull(searchers.get(organisation.id())), words)),
                next(SearchedOrganisation::searchBare),
                next(SearchedOrganisation::search));
        // the compilers of both programs need some thousand calls
        for (var warm = 0; warm < size.of(6); warm++) {
            signIn();
            Times.cold(size.of(CALLS), calls);
        }
        signIn();
        var times = Times.cold(size.of(CALLS), calls);
        var alone = times.get(0);
        var bare = times.get(1);
        var ours = times.get(2);
        out.printf(
                "Search with highlights, %d pages of %d organisations: p95 %.1f ms; bare Lucene in the same server: %.1f ms;"
                        + " ratio %.2f (at most 2); in this program, without HTTP: %.1f ms%n",
                searchers.values().stream()
                        .mapToInt(searcher -> searcher.getIndexReader().numDocs())
                        .sum(),
                organisations.size(),
                milliseconds(ours.p95()),
                milliseconds(bare.p95()),
                ours.p95Against(bare),
                milliseconds(alone.p95()));
        return ours;
    }

    /**
     * The same searches where there are many more organisations, all of them known to the server, and some of them
     * searched in between. So many indexes are not kept open: those of the others are opened for each search.
     *
     * @param before what the same searches took without the others
     */
    void runAmong(List<SearchedOrganisation> others, Times before) throws Exception {
        searchOnce(others);
        signIn();
        var reopened = Times.cold(organisations.size(), List.of(next(SearchedOrganisation::search)))
                .getFirst();
        var some = new SearchMeasure(settings, others.subList(0, size.of(2 * CALLS / ANOTHER)), asked, size, out);
        some.signIn();
        var calls = List.of(
                every(ANOTHER, some.next(SearchedOrganisation::search)),
                next(SearchedOrganisation::searchBare),
                next(SearchedOrganisation::search));
        Times.cold(size.of(CALLS), calls);
        var times = Times.cold(size.of(CALLS), calls);
        var bare = times.get(1);
        var ours = times.get(2);
        out.printf(
                "The same searches with %d organisations: p95 %.1f ms; with %d: %.1f ms; ratio %.2f (at most 1.2);"
                        + " bare Lucene again: %.1f ms; the first search after an index was closed: median %.1f ms%n",
                organisations.size() + others.size(),
                milliseconds(ours.p95()),
                organisations.size(),
                milliseconds(before.p95()),
                ours.p95Against(before),
                milliseconds(bare.p95()),
                milliseconds(reopened.median()));
    }

    /** The first search takes the pages over. */
    private void searchOnce(List<SearchedOrganisation> all) throws IOException, InterruptedException {
        for (var organisation : all) {
            organisation.signIn();
            organisation.search(asked.getFirst());
        }
    }

    private void signIn() throws IOException, InterruptedException {
        for (var organisation : organisations) {
            organisation.signIn();
        }
    }

    private Map<UUID, IndexSearcher> searchers() throws IOException {
        var searchers = new HashMap<UUID, IndexSearcher>();
        for (var organisation : organisations) {
            var index =
                    settings.data().resolve("index").resolve(organisation.id().toString());
            searchers.put(organisation.id(), BareSearch.open(index));
        }
        return searchers;
    }

    private Times.Call next(Search search) {
        var turn = new AtomicInteger();
        return () -> {
            var now = turn.getAndIncrement();
            search.run(organisations.get(now % organisations.size()), asked.get(now % asked.size()));
        };
    }

    private static Times.Call every(int calls, Times.Call call) {
        var turn = new AtomicInteger();
        return () -> {
            if (turn.getAndIncrement() % calls == 0) {
                call.run();
            }
        };
    }
}
