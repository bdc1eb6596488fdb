package org.throughline.web.playbook;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.web.ui.Page;

/** For supervisors; who only administers has the same in the frame of administrators. */
@Route("staff/playbooks")
@RolesAllowed("supervisor")
class PlaybooksView extends Page {

    @Inject
    PlaybooksView(PlaybookEditor editor) {
        titled(words("playbook.title"));
        add(editor);
    }
}
