package org.throughline.docs.document;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.protocol.PlacedWord;

/** A line for each word: left, top, width, height, and the word itself. */
@Converter(autoApply = true)
public class PlacedWordsColumn implements AttributeConverter<PlacedWords, String> {

    private static final int PARTS = 5;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlacedWords words) {
        return words == null
                ? null
                : words.all().stream().map(PlacedWordsColumn::line).collect(joining("\n"));
    }

    private static String line(PlacedWord word) {
        return "%d %d %d %d %s"
                .formatted(
                        word.left(),
                        word.top(),
                        word.width(),
                        word.height(),
                        word.text().replaceAll("[\\s\0]", ""));
    }

    @Override
    public @Nullable PlacedWords convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : new PlacedWords(column.lines().map(PlacedWordsColumn::word).toList());
    }

    private static PlacedWord word(String line) {
        var parts = line.split(" ", PARTS);
        return new PlacedWord(
                parts[4],
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
