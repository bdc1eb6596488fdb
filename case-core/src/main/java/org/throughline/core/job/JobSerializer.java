package org.throughline.core.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON, so that no Java object is ever made from what lies in the database; row policies read the tenant in it. */
final class JobSerializer implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : json((JobData) data).getBytes(UTF_8);
    }

    private static String json(JobData data) {
        return Json.createObjectBuilder()
                .add("tenant", data.tenant().toString())
                .add("subject", data.subject().toString())
                .build()
                .toString();
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var json = reader.readObject();
            return type.cast(
                    new JobData(UUID.fromString(json.getString("tenant")), UUID.fromString(json.getString("subject"))));
        }
    }
}
