package org.throughline.web.rest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.casefile.Situation;

public class JsonFormTest {

    public record Child(@Nullable String name, @Nullable LocalDate born) {}

    public record Form(
            @Nullable Child child,
            @Nullable Situation situation,
            @Nullable Boolean open,
            @Nullable Integer count,
            @Nullable List<Child> others) {}

    @Test
    void everyKindOfFieldIsRead() {
        var form = read("""
                {"child": {"name": "Mateo", "born": "2016-05-04"}, "situation": "STUCK", "open": true, "count": -7,
                 "others": [{"name": "Ana", "born": null}]}
                """);

        assertThat(form)
                .isEqualTo(new Form(
                        new Child("Mateo", LocalDate.of(2016, 5, 4)),
                        Situation.STUCK,
                        true,
                        -7,
                        List.of(new Child("Ana", null))));
    }

    @Test
    void absentField_isNull() {
        assertThat(read("{}")).isEqualTo(new Form(null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"situation":"LOST"}           | situation      | must be one of JUST_STARTING, HAS_IEP, STUCK
            {"situation":7}                | situation      | must be text
            {"open":"yes"}                 | open           | must be true or false
            {"child":[]}                   | child          | must be an object
            {"count":1.5}                  | count          | must be a whole number
            {"count":2147483648}           | count          | is a number too far from zero
            {"count":-2147483649}          | count          | is a number too far from zero
            {"others":{}}                  | others         | must be a list
            {"others":[{"name":1}]}        | others[0].name | must be text
            {"child":{"born":"4.5.2016"}}  | child.born     | must be a date such as 2026-03-02, between 1900 and 2199
            {"child":{"born":"+99999-01-01"}} | child.born  | must be a date such as 2026-03-02, between 1900 and 2199
            {"child":{"name":"a\\u0000"}}  | child.name     | holds characters that cannot be stored
            {"child":{"name":"a\\ud800"}}  | child.name     | holds characters that cannot be stored
            {"child":{"age":9}}            | child.age      | cannot be set here; possible are name, born
            {"class":"x"}                  | class          | cannot be set here; possible are child, situation, open, count, others
            """)
    void wrongFields_areNamed(String json, String field, String message) {
        var invalid = catchThrowableOfType(InvalidForm.class, () -> read(json));

        assertThat(invalid.errors()).containsExactly(new FieldError(field, message));
    }

    @Test
    void allErrorsAreNamedAtOnce() {
        var invalid = catchThrowableOfType(InvalidForm.class, () -> read("{\"open\":1,\"situation\":\"X\"}"));

        assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("situation", "open");
    }

    @Test
    void formWithThousandsOfErrors_namesTheFirst() {
        var wrong = IntStream.range(0, 1_000).mapToObj(entry -> "1").collect(joining(",", "{\"others\":[", "]}"));

        var invalid = catchThrowableOfType(InvalidForm.class, () -> read(wrong));

        assertThat(invalid.errors())
                .hasSize(Problems.MOST_FIELDS)
                .endsWith(new FieldError("others[19]", "must be an object"));
    }

    @Test
    void listThatIsTooLong_isRefusedUnread() {
        var wrong = IntStream.range(0, 1_001).mapToObj(entry -> "1").collect(joining(",", "{\"others\":[", "]}"));

        var invalid = catchThrowableOfType(InvalidForm.class, () -> read(wrong));

        assertThat(invalid.errors()).containsExactly(new FieldError("others", "must not hold more than 1000 entries"));
    }

    @Test
    void nameOfAFieldThatIsNone_isCut() {
        var invalid = catchThrowableOfType(InvalidForm.class, () -> read("{\"" + "x".repeat(9_000) + "\":1}"));

        assertThat(invalid.errors().getFirst().field()).hasSize(201);
    }

    static Form read(String json) {
        return JsonForm.read(object(json), Form.class);
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
