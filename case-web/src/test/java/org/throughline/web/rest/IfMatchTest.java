package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.Stale;

class IfMatchTest {

    static final URI TASK = URI.create("http://localhost/api/v1/tasks/1");

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"2\", \"3\"", "*"})
    void theVersionThatWasReadMayBeChanged(String header) {
        assertThatCode(() -> require(header)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "3", "\"33\"", "rubbish"})
    void anyOtherIsStale(String header) {
        assertThatThrownBy(() -> require(header)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void ifMatch_withoutAVersion_asksForOne(@Nullable String header) {
        var refused = catchThrowableOfType(ClientErrorException.class, () -> require(header));

        assertThat(refused.getResponse().getStatus()).isEqualTo(428);
    }

    static void require(@Nullable String header) {
        IfMatch.require(request(header), header, 3);
    }

    static Request request(@Nullable String header) {
        var request = new ContainerRequest(TASK, TASK, "PATCH", null, new MapPropertiesDelegate(), null);
        if (header != null) {
            request.header("If-Match", header);
        }
        return request;
    }
}
