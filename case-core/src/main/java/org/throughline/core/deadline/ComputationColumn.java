package org.throughline.core.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import org.throughline.core.clock.Computation;
import org.throughline.core.clock.CountStep;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.rule.BilingualText;

/** How a date was counted as JSON in one column: it is read and written as a whole. */
@Converter
public class ComputationColumn implements AttributeConverter<Computation, String> {

    /** Looked for once: {@code Json} looks through all of the class path in each of its calls. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Computation computation) {
        var steps = JSON.createArrayBuilder();
        computation
                .steps()
                .forEach(step -> steps.add(JSON.createArrayBuilder()
                        .add(step.kind().name())
                        .add(step.from().toString())
                        .add(step.to().toString())
                        .add(step.days())
                        .add(step.total())
                        .add(step.name())
                        .add(step.estimated())));
        var doubts = JSON.createArrayBuilder();
        computation.doubts().forEach(doubt -> doubts.add(doubt.name()));
        return JSON.createObjectBuilder()
                .add("en", computation.duty().en())
                .add("es", computation.duty().es())
                .add("law", computation.citation())
                .add("steps", steps)
                .add("doubts", doubts)
                .build()
                .toString();
    }

    @Override
    public Computation convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return computation(reader.readObject());
        }
    }

    private static Computation computation(JsonObject json) {
        var steps = json.getJsonArray("steps").stream()
                .map(step -> step.asJsonArray())
                .map(step -> new CountStep(
                        CountStep.Kind.valueOf(step.getString(0)),
                        LocalDate.parse(step.getString(1)),
                        LocalDate.parse(step.getString(2)),
                        step.getInt(3),
                        step.getInt(4),
                        step.getString(5),
                        step.getBoolean(6)))
                .toList();
        var doubts = json.getJsonArray("doubts").getValuesAs(JsonString.class).stream()
                .map(doubt -> DeadlineDoubt.valueOf(doubt.getString()))
                .toList();
        return new Computation(
                new BilingualText(json.getString("en"), json.getString("es")), json.getString("law"), steps, doubts);
    }
}
