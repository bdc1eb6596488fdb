package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.text.protocol.LaidOutText;

/** However often somebody writes the words with which a pattern begins, it comes to its end. */
class PatternTimeTest {

    static final int TIMES = 20_000;
    static final Duration SOON = Duration.ofSeconds(1);
    static final Pattern LITERAL = Pattern.compile("[a-z]{2,}");

    /** All classes of the rules: whoever adds a pattern need not add it here. */
    private static List<Class<?>> rules() throws Exception {
        var classes = Path.of(RecognizeText.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var own = classes.resolve(RecognizeText.class.getPackageName().replace('.', '/'));
        var rules = new ArrayList<Class<?>>();
        try (var files = Files.walk(own)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('/', '.');
                rules.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        return rules;
    }

    static Stream<Pattern> patterns() throws Exception {
        var found = new ArrayList<Pattern>();
        for (var holder : rules()) {
            for (var field : holder.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    collect(field.get(null), found);
                }
            }
        }
        return found.stream();
    }

    private static void collect(Object held, List<Pattern> found) throws Exception {
        switch (held) {
            case Pattern pattern -> found.add(pattern);
            case Object[] many -> {
                for (var one : many) {
                    collect(one, found);
                }
            }
            case Iterable<?> many -> {
                for (var one : many) {
                    collect(one, found);
                }
            }
            case Map<?, ?> many -> {
                for (var one : many.values()) {
                    collect(one, found);
                }
            }
            case Record made -> inFields(made, found);
            default -> {
                // holds none
            }
        }
    }

    private static void inFields(Object made, List<Pattern> found) throws Exception {
        for (var field : made.getClass().getDeclaredFields()) {
            if (field.getType() == Pattern.class) {
                field.setAccessible(true);
                found.add((Pattern) field.get(made));
            }
        }
    }

    @Test
    void allAreFound() throws Exception {
        assertThat(patterns().count()).isGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void comesToAnEndSoon(Pattern pattern) {
        for (var word : beginnings(pattern)) {
            var text = (word + " ").repeat(TIMES);
            assertTimeoutPreemptively(SOON, () -> pattern.matcher(text).find(), () -> pattern + " over " + word);
        }
    }

    /** What is written in it and may be the beginning of a match: that the end was reached says that it may be. */
    @SuppressWarnings("JdkObsolete")
    private static Set<String> beginnings(Pattern pattern) {
        var words = new LinkedHashSet<String>();
        words.add(",");
        words.add("1");
        LITERAL.matcher(pattern.pattern()).results().map(found -> found.group()).forEach(word -> {
            var matcher = pattern.matcher(word);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                words.add(word);
            }
        });
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "[ ", "\n", "__\n", "\u2610 ", "x ", "14/10/12 ", "May "})
    void aFormOfTheSameSignWithoutEndIsReadSoon(String sign) {
        var form = List.of("Consent\n" + sign.repeat(TIMES));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> RecognizeText.recognized(LaidOutText.typed(form)));
    }

    /** The whole of them over a letter that asks for a copy without end. */
    @Test
    void aLetterOfTheSameWordWithoutEndIsReadSoon() {
        var letter = List.of("Please copy ".repeat(TIMES), "copy ".repeat(TIMES), "review ".repeat(TIMES));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RecognizeText.recognized(LaidOutText.typed(letter)));
    }
}
