package org.throughline.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.request.RequestKind;

/**
 * In the folders that are open to everybody there are files and a few servlets, and nothing else: for any other name
 * Vaadin would answer with its page, which does not run without signing in.
 */
@WebFilter({"/public/*", "/fonts/*", "/img/*", "/styles/*"})
public class MissingFiles implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && isMissing(asked)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isMissing(HttpServletRequest asked) throws IOException {
        if (!asked.getHttpServletMapping().getPattern().equals("/*")) {
            return false;
        }
        var path = RequestKind.path(asked);
        return path.endsWith("/") || asked.getServletContext().getResource(path) == null;
    }
}
