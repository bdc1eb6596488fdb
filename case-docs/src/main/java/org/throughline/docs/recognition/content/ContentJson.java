package org.throughline.docs.recognition.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Content of papers as JSON: so it leaves the process that reads, and so it is kept. */
public final class ContentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ContentJson() {}

    public static void write(PaperContent content, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(content));
    }

    /** @throws IOException if it is no such content */
    public static PaperContent read(InputStream in) throws IOException {
        return MAPPER.readValue(in.readAllBytes(), PaperContent.class);
    }
}
