package org.throughline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.fact.FactDoubt;
import org.throughline.core.fact.WrongDay;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.ProblemSentences;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.core.schoolcalendar.imports.ImportFault;

/** Each code that the sources of the product throw or answer has its sentence in both languages, and no other has. */
class ProblemSentencesTest {

    private static final List<String> MODULES = List.of("case-core", "case-docs", "case-auth", "case-web");

    /** The code is the first literal; what comes before it is a status. */
    private static final Pattern THROWN = Pattern.compile(
            "(?:new (?:Invalid|NoRoom|NotAllowed|NotFound|Refused|Stale|TooLarge)|Problems\\.of|ProblemAnswer\\.of)\\("
                    + "(?:\\s*[\\w.]+,)?\\s*\"([a-z.-]+)\"");

    final ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ROOT);
    final ResourceBundle spanish = ResourceBundle.getBundle("problems", Translations.SPANISH);
    final String sources = MODULES.stream().map(ProblemSentencesTest::sources).collect(Collectors.joining("\n"));

    record Use(String code, int arguments) {}

    @Test
    void codeInTheSources_hasItsSentence_withAsManyArguments() {
        var uses = uses();

        assertThat(uses).hasSizeGreaterThan(150);
        assertThat(uses).allSatisfy(use -> {
            assertThat(english.containsKey(use.code())).as(use.code()).isTrue();
            assertThat(arguments(english, use.code())).as(use.code()).isEqualTo(use.arguments());
        });
    }

    @Test
    void doubtsAndFaults_haveTheirSentence() {
        var plain = Stream.of(
                        Arrays.stream(FactDoubt.values()).map(FactDoubt::code),
                        Arrays.stream(WrongDay.values()).map(WrongDay::code),
                        Arrays.stream(CalendarDoubt.values()).map(CalendarDoubt::code),
                        Arrays.stream(DeadlineDoubt.values()).map(DeadlineDoubt::code))
                .flatMap(codes -> codes);

        assertThat(plain)
                .allSatisfy(code -> assertThat(arguments(english, code)).isZero());
        assertThat(ImportFault.Kind.values())
                .allSatisfy(kind -> assertThat(arguments(english, kind.code()))
                        .as(kind.code())
                        .isLessThanOrEqualTo(1));
    }

    @Test
    void bothLanguages_haveTheSameCodes_withTheSameArguments() {
        assertThat(ownKeys(spanish)).isEqualTo(ownKeys(english));
        assertThat(ownKeys(english))
                .allSatisfy(
                        code -> assertThat(arguments(spanish, code)).as(code).isEqualTo(arguments(english, code)));
    }

    @Test
    void noSentence_isLeftOver() {
        assertThat(ownKeys(english))
                .allSatisfy(code -> assertThat(sources).as(code).contains("\"" + code + "\""));
    }

    /** A single quote begins a text in which arguments are not filled in. */
    @Test
    void sentenceWithArguments_hasNoSingleQuote() {
        assertThat(Stream.of(english, spanish)
                        .flatMap(bundle -> ownKeys(bundle).stream().map(bundle::getString)))
                .filteredOn(sentence -> sentence.contains("{"))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("'"));
    }

    @Test
    void problem_saysTheSameToProgramsAndToScreens() {
        assertThat(new NotFound().getMessage()).isEqualTo(new NotFound().sentence(Locale.ENGLISH));
        assertThat(new Translations().getTranslation("problem.not-found", Locale.ENGLISH))
                .isEqualTo(new NotFound().getMessage());
        assertThat(new Invalid("document.too-large", 50).sentence(Translations.SPANISH))
                .isEqualTo(
                        "Un archivo puede tener como máximo 50 MB. Envíelo en dos partes o tome fotos de las páginas.");
    }

    @Test
    void faultOfAFile_namesItsLine_ifItHasOne() {
        assertThat(ProblemSentences.of("calendar.file-broken", Locale.ENGLISH, 7))
                .isEqualTo("Line 7: The file cannot be read here.");
        assertThat(ProblemSentences.of("calendar.file-broken", Translations.SPANISH, 0))
                .isEqualTo("Aquí no se puede leer el archivo.");
    }

    private List<Use> uses() {
        var uses = new ArrayList<Use>();
        var thrown = THROWN.matcher(sources);
        while (thrown.find()) {
            uses.add(new Use(thrown.group(1), argumentsAfter(thrown.end())));
        }
        return uses;
    }

    /** Those of the call that begins before this place, up to its end; a title of {@code ProblemAnswer} is none. */
    private int argumentsAfter(int place) {
        var depth = 1;
        var count = 0;
        var isText = false;
        for (var at = place; depth > 0; at++) {
            var sign = sources.charAt(at);
            if (sign == '"') {
                isText = !isText;
            } else if (!isText && sign == '(') {
                depth++;
            } else if (!isText && sign == ')') {
                depth--;
            } else if (!isText && sign == ',' && depth == 1) {
                count++;
            }
        }
        return sources.substring(0, place).endsWith("\"") && isAnswer(place) ? count - 1 : count;
    }

    private boolean isAnswer(int place) {
        return sources.lastIndexOf("ProblemAnswer.of(", place) > sources.lastIndexOf(';', place);
    }

    private static int arguments(ResourceBundle bundle, String code) {
        return new MessageFormat(bundle.getString(code)).getFormatsByArgumentIndex().length;
    }

    /** Without what a bundle takes from its parent. */
    private static Set<String> ownKeys(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .filter(key -> bundle instanceof PropertyResourceBundle own && own.handleGetObject(key) != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(String module) {
        var main = Path.of("..", module, "src/main/java");
        try (var files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemSentencesTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
