package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody waits for, against hand-written SQL in the same server, so that both pay for HTTP.
 *
 * @param calls of each list, after as many to warm up, and as many before any of them counts
 */
record Comparison(Rest rest, UUID tenant, String username, UUID caller, int calls, PrintStream out) {

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern BARE_TOTAL = Pattern.compile("\\[\\[\"(\\d+)\"]]]$");

    /** What all of them share is warm before the first one counts. */
    void of(List<ComparedList> all) throws Exception {
        for (var list : all) {
            warm(list);
        }
        for (var list : all) {
            of(list);
        }
    }

    void of(ComparedList list) throws Exception {
        warm(list);
        rest.signIn(username);
        var times = Times.cold(calls, calls(list));
        var ours = times.get(0).median();
        var bare = times.get(1).median();
        out.printf(
                "%s%s: median %.1f ms; bare SQL: %.1f ms; ratio %.2f (at most 3)%n",
                list.what(),
                same(list),
                milliseconds(ours),
                milliseconds(bare),
                (double) ours.toNanos() / bare.toNanos());
    }

    private void warm(ComparedList list) throws Exception {
        rest.signIn(username);
        Times.cold(calls, calls(list));
    }

    private List<Times.Call> calls(ComparedList list) {
        return List.of(() -> rest.get(list.ours()), () -> rest.get(bare(list)));
    }

    private String bare(ComparedList list) {
        return "/bare/lists/" + list.bare() + "&tenant=" + tenant + "&caller=" + caller;
    }

    /** How many there are, where it is counted; it is not the same work if both do not say the same. */
    private String same(ComparedList list) throws IOException, InterruptedException {
        var ours = TOTAL.matcher(rest.get(list.ours()));
        if (!ours.find()) {
            return "";
        }
        var bare = BARE_TOTAL.matcher(rest.get(bare(list)));
        if (!bare.find() || !bare.group(1).equals(ours.group(1))) {
            throw new IllegalStateException(list + " counts otherwise than the bare SQL");
        }
        return ", " + ours.group(1) + " of them";
    }
}
