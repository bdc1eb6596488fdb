package org.throughline.web.staticfile;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Files whose names change with their content are asked for once: Vaadin itself would ask again after an hour. */
public final class LastingFiles implements StaticFileHandlerFactory {

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Server(service);
    }

    private static final class Server extends StaticFileServer {

        Server(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(String fileName, HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(fileName, request, response);
            if (isLasting(fileName)) {
                response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        }
    }

    /** A font with another content gets another name. */
    static boolean isLasting(String fileName) {
        return fileName.startsWith("/VAADIN/build/") || fileName.startsWith("/fonts/");
    }
}
