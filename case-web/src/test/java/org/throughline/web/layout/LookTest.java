package org.throughline.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LookTest {

    static final Pattern TOKEN = Pattern.compile("(--tl-[a-z0-9-]+): ([^;]+);");

    @Test
    void whoeverChoosesDark_seesWhatADarkDeviceShows() throws Exception {
        var css = Files.readString(Path.of("src/main/webapp/styles/throughline.css"));

        var device = block(css, ":root:not([data-theme=\"light\"]) {");
        var chosen = block(css, ":root[data-theme=\"dark\"] {");

        assertThat(device).hasSizeGreaterThan(25);
        assertThat(chosen).isEqualTo(device);
    }

    /** A colour that was forgotten in the dark would be dark on dark. */
    @Test
    void everyColourHasADarkOne() throws Exception {
        var css = Files.readString(Path.of("src/main/webapp/styles/throughline.css"));

        var light = block(css, ":root {");
        light.values().removeIf(value -> !value.contains("#"));

        assertThat(block(css, ":root[data-theme=\"dark\"] {").keySet()).containsAll(light.keySet());
    }

    static Map<String, String> block(String css, String selector) {
        var start = css.indexOf(selector);
        assertThat(start).as(selector).isNotNegative();
        var tokens = new TreeMap<String, String>();
        var token = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }
}
