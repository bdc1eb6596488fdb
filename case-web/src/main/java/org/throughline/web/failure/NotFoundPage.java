package org.throughline.web.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.throughline.core.problem.NotFound;

/** Shown when there is no such case or document for this person. */
@AnonymousAllowed
class NotFoundPage extends NotHere implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
