package org.throughline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A JSON merge patch (RFC 7396): what is absent stays, what is null goes. */
public record MergePatch(JsonObject patch) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** @throws InvalidForm if the patch names a field that the form does not have */
    public <T extends Record> T applyTo(T form, Class<T> type) {
        var now = JsonSetup.JSONB.fromJson(JsonSetup.JSONB.toJson(form), JsonObject.class);
        return JsonForm.read(Json.createMergePatch(patch).apply(now).asJsonObject(), type);
    }
}
