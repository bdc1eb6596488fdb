package org.throughline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** A JSON merge patch (RFC 7396): what is absent stays, what is null goes. */
public record MergePatch(JsonObject patch) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /**
     * @throws InvalidForm if the patch names a field that the form does not have
     * @throws ConstraintViolationException if the form must not say what it then says
     */
    public <T extends Record> T applyTo(T form, Class<T> type, Validator validator) {
        var changed = applyTo(form, type);
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    <T extends Record> T applyTo(T form, Class<T> type) {
        var now = JsonSetup.JSONB.fromJson(JsonSetup.JSONB.toJson(form), JsonObject.class);
        return JsonForm.read(Json.createMergePatch(patch).apply(now).asJsonObject(), type);
    }
}
