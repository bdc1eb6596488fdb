package org.throughline.core.schoolcalendar;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Closures as a JSON array in one column: they are read and written together. */
@Converter
public class ClosuresColumn implements AttributeConverter<List<Closure>, String> {

    @Override
    public String convertToDatabaseColumn(List<Closure> closures) {
        var array = Json.createArrayBuilder();
        closures.forEach(closure -> array.add(Json.createObjectBuilder()
                .add("from", closure.from().toString())
                .add("to", closure.to().toString())
                .add("name", closure.name())));
        return array.build().toString();
    }

    @Override
    public List<Closure> convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(closure -> new Closure(
                            LocalDate.parse(closure.getString("from")),
                            LocalDate.parse(closure.getString("to")),
                            closure.getString("name")))
                    .toList();
        }
    }
}
