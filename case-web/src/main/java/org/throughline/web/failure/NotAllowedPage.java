package org.throughline.web.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.throughline.core.problem.NotAllowed;

/** Shown when the use case is for other roles. */
@AnonymousAllowed
class NotAllowedPage extends NotHere implements HasErrorParameter<NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
