package org.throughline.web.incoming;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.auth.answer.ProblemAnswer;
import org.throughline.core.problem.Busy;

/**
 * Bodies that come slowly, or not at all, hold threads of the server that all share. A proxy that takes bodies in whole
 * keeps them away; not every server has one.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SteadyBodies extends HttpFilter {

    /** Of the 200 threads that answer; the others stay for those who send little. */
    private static final int MOST = 120;

    /** Several families may send their photos from one library. */
    private static final int MOST_OF_ONE_ADDRESS = 24;

    private static final int UNAVAILABLE = 503;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final transient WaitingReads waitingReads = new WaitingReads(MOST, MOST_OF_ONE_ADDRESS);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!WITH_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(new SteadyRequest(request, waitingReads, InstantSource.system()), response);
        } catch (IOException | ServletException | RuntimeException failed) {
            var busy = Stream.<Throwable>iterate(failed, one -> one != null, Throwable::getCause)
                    .filter(Busy.class::isInstance)
                    .map(Busy.class::cast)
                    .findFirst()
                    .orElse(null);
            if (busy == null || response.isCommitted()) {
                throw failed;
            }
            response.reset();
            response.setHeader("Retry-After", Integer.toString(busy.retryAfter()));
            ProblemAnswer.of(busy, UNAVAILABLE, "Busy").write(response);
        }
    }
}
