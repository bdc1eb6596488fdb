package org.throughline.web.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.visitor.VisitorAddress;

/** A request whose body has to come at some pace. */
final class SteadyRequest extends HttpServletRequestWrapper {

    private final HttpServletRequest request;
    private final WaitingReads waitingReads;
    private final InstantSource clock;
    private @Nullable SteadyBody body;
    private @Nullable BufferedReader reader;

    SteadyRequest(HttpServletRequest request, WaitingReads waitingReads, InstantSource clock) {
        super(request);
        this.request = request;
        this.waitingReads = waitingReads;
        this.clock = clock;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var known = body;
        if (known == null) {
            known = new SteadyBody(request.getInputStream(), VisitorAddress.of(request), waitingReads, clock);
            body = known;
        }
        return known;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var known = reader;
        if (known == null) {
            known = new BufferedReader(new InputStreamReader(getInputStream(), charset()));
            reader = known;
        }
        return known;
    }

    private Charset charset() throws UnsupportedEncodingException {
        var encoding = getCharacterEncoding();
        try {
            return encoding == null ? UTF_8 : Charset.forName(encoding);
        } catch (IllegalArgumentException unknown) {
            throw (UnsupportedEncodingException) new UnsupportedEncodingException(encoding).initCause(unknown);
        }
    }
}
