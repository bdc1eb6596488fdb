package org.throughline.docs.document;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.PlacedRule;
import org.throughline.docs.text.protocol.PlacedWord;

/**
 * A line for each word: left, top, width, height, and the word itself. Lines of other kinds begin with a sign: the page
 * itself with its height and tilt, and what is ruled along or down it. Pages that were read long ago have words only.
 */
@Converter(autoApply = true)
public class PagePrintColumn implements AttributeConverter<PagePrint, String> {

    private static final int PARTS = 5;
    private static final String PAGE = "=";
    private static final String ALONG = "-";
    private static final String DOWN = "|";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PagePrint print) {
        if (print == null) {
            return null;
        }
        return Stream.of(page(print), print.rules().stream().map(PagePrintColumn::line), words(print))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private static Stream<String> page(PagePrint print) {
        return print.height() == 0
                ? Stream.empty()
                : Stream.of("%s %d %d".formatted(PAGE, print.height(), print.tilt()));
    }

    private static String line(PlacedRule rule) {
        return "%s %d %d %d".formatted(rule.horizontal() ? ALONG : DOWN, rule.at(), rule.from(), rule.to());
    }

    private static Stream<String> words(PagePrint print) {
        return print.words().stream()
                .map(word -> "%d %d %d %d %s"
                        .formatted(
                                word.left(),
                                word.top(),
                                word.width(),
                                word.height(),
                                word.text().replaceAll("[\\s\0]", "")));
    }

    @Override
    public @Nullable PagePrint convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        var words = new ArrayList<PlacedWord>();
        var rules = new ArrayList<PlacedRule>();
        var height = 0;
        var tilt = 0;
        for (var line : column.lines().toList()) {
            var parts = line.split(" ", PARTS);
            switch (parts[0]) {
                case PAGE -> {
                    height = Integer.parseInt(parts[1]);
                    tilt = Integer.parseInt(parts[2]);
                }
                case ALONG, DOWN ->
                    rules.add(new PlacedRule(
                            parts[0].equals(ALONG), number(parts, 1), number(parts, 2), number(parts, 3)));
                default ->
                    words.add(new PlacedWord(
                            parts[4], number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3)));
            }
        }
        return new PagePrint(words, rules, height, tilt);
    }

    private static int number(String[] parts, int index) {
        return Integer.parseInt(parts[index]);
    }
}
