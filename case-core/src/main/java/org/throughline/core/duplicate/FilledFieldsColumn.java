package org.throughline.core.duplicate;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON object of texts in one column: a new field of a child needs no column here. */
@Converter
public class FilledFieldsColumn implements AttributeConverter<FilledFields, String> {

    @Override
    public String convertToDatabaseColumn(FilledFields filled) {
        var object = Json.createObjectBuilder();
        filled.values().forEach(object::add);
        return object.build().toString();
    }

    @Override
    public FilledFields convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return new FilledFields(reader.readObject().entrySet().stream()
                    .collect(
                            Collectors.toMap(Map.Entry::getKey, field -> ((JsonString) field.getValue()).getString())));
        }
    }
}
