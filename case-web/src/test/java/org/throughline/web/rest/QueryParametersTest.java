package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.Situation;

class QueryParametersTest {

    @SuppressWarnings("UnusedMethod") // its parameters are what is tested
    static void resource(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("situation") Situation situation,
            @PathParam("id") UUID id,
            @QueryParam("deleted") @DefaultValue("false") boolean deleted,
            @QueryParam("shared") @Nullable Boolean shared) {}

    @Test
    void anEmptyParameterCountsAsAbsent() {
        assertThat(read(0, "")).isEqualTo(0);
        assertThat(read(1, "")).isNull();
        assertThat(read(3, "")).isEqualTo(false);
    }

    @Test
    void queryParameter_ofItsKind_isRead() {
        assertThat(read(0, "3")).isEqualTo(3);
        assertThat(read(1, "STUCK")).isEqualTo(Situation.STUCK);
        assertThat(read(3, "true")).isEqualTo(true);
        assertThat(read(4, "false")).isEqualTo(false);
    }

    @Test
    void queryParameter_ofAnotherKind_isExplained() {
        assertThatThrownBy(() -> read(0, "three")).hasMessage("The parameter page must be a whole number.");
        assertThatThrownBy(() -> read(3, "yes")).hasMessage("The parameter deleted must be true or false.");
        assertThatThrownBy(() -> read(1, "stuck"))
                .hasMessage("The parameter situation must be one of JUST_STARTING, HAS_IEP, STUCK.");
    }

    @Test
    void partsOfThePathAreLeftAlone() {
        var id = parameter(2);

        assertThat(new QueryParameters().getConverter(id.getType(), id.getType(), id.getAnnotations()))
                .isNull();
    }

    static @Nullable Object read(int index, String text) {
        var parameter = parameter(index);
        var converter = new QueryParameters()
                .getConverter(parameter.getType(), parameter.getType(), parameter.getAnnotations());
        return converter == null ? null : converter.fromString(text);
    }

    static Parameter parameter(int index) {
        return Arrays.stream(QueryParametersTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("resource"))
                .findFirst()
                .orElseThrow()
                .getParameters()[index];
    }
}
