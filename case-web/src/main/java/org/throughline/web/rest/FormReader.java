package org.throughline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a JSON body into a form record. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class FormReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && type != MergePatch.class;
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return JsonForm.read(object(body), type);
    }

    /** @throws jakarta.json.JsonException if it is no JSON */
    static JsonObject object(InputStream body) {
        try (var reader = Json.createReader(body)) {
            return reader.readObject();
        }
    }
}
