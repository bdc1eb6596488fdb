package org.throughline.web.staticfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Vaadin's first script asks for the next ones only when it runs. Their names stand in it: a page that names them itself
 * gets all at once, which on a slow line saves more than a second.
 */
public final class EarlyScripts implements IndexHtmlRequestListener {

    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile(FOLDER + "(indexhtml-[\\w-]+\\.js)$");
    private static final Pattern NEXT = Pattern.compile("import\\(`\\./([\\w-]+\\.js)`\\)");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        name(response.getDocument(), EarlyScripts::read);
    }

    void name(Document page, Function<String, Optional<String>> files) {
        for (var script : page.select("script[type=module][src]")) {
            var source = script.attr("src");
            var first = FIRST.matcher(source);
            if (first.find()) {
                var folder = source.substring(0, first.start(1));
                known.computeIfAbsent(first.group(1), name -> next(files.apply(name)))
                        .forEach(name -> page.head()
                                .appendElement("link")
                                .attr("rel", "modulepreload")
                                .attr("href", folder + name));
            }
        }
    }

    private static List<String> next(Optional<String> script) {
        return script.stream()
                .flatMap(text -> NEXT.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static Optional<String> read(String name) {
        try (var script = EarlyScripts.class.getResourceAsStream("/META-INF/VAADIN/webapp/" + FOLDER + name)) {
            return script == null ? Optional.empty() : Optional.of(new String(script.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
