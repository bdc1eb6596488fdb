package org.throughline.web.login;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.web.language.Language;

@WebServlet("/public/bye")
public class ByeServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new PlainPage(Language.of(request), "bye.title")
                .paragraph("bye.text")
                .link("bye.again", "/")
                .write(response, "");
    }
}
