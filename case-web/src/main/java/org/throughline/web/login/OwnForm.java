package org.throughline.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a form was sent from our own page. Browsers say so themselves, and no other page can say it for them. */
public final class OwnForm {

    private OwnForm() {}

    public static boolean sent(HttpServletRequest request, URI baseUrl) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return site != null ? site.equals("same-origin") : baseUrl.toString().equals(origin);
    }
}
