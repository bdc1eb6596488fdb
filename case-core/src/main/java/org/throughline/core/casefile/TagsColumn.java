package org.throughline.core.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** Each tag stands between line feeds, so that a search finds whole ones only. */
@Converter
public class TagsColumn implements AttributeConverter<Tags, String> {

    @Override
    public String convertToDatabaseColumn(Tags tags) {
        return tags.words().isEmpty() ? "" : "\n" + String.join("\n", tags.words()) + "\n";
    }

    @Override
    public Tags convertToEntityAttribute(String column) {
        return Tags.of(Arrays.asList(column.split("\n", -1)));
    }
}
