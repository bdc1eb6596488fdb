package org.throughline.web.document;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.throughline.core.problem.Problem;
import org.throughline.docs.document.Document;
import org.throughline.docs.unlock.Unlocking;

/** Asks for the password of a locked file. It goes to the file and nowhere else. */
public final class UnlockForm extends Div {

    private final transient Unlocking unlocking;
    private final UUID id;
    private final SerializableRunnable opened;
    private final PasswordField password = new PasswordField();
    private final Button open = new Button();

    /** @param opened runs when it is open and will be read */
    public UnlockForm(Unlocking unlocking, Document document, SerializableRunnable opened) {
        this.unlocking = unlocking;
        this.id = document.id();
        this.opened = opened;
        password.setLabel(getTranslation("document.password", document.fileName()));
        password.setHelperText(getTranslation("document.password-why"));
        password.getElement().setAttribute("autocomplete", "off");
        password.setMaxLength(255);
        open.setText(getTranslation("document.unlock"));
        open.addClickListener(click -> unlock());
        open.setAriaLabel(getTranslation("document.unlock-it", document.fileName()));
        open.setDisableOnClick(true);
        password.addKeyPressListener(Key.ENTER, press -> open.clickInClient());
        add(password, open);
        addClassNames("stack-s", "unlock");
    }

    private void unlock() {
        open.setEnabled(true);
        if (password.isEmpty()) {
            refuse(getTranslation("document.password-missing"));
            return;
        }
        try {
            unlocking.unlock(id, password.getValue());
            opened.run();
        } catch (Problem problem) {
            refuse(problem.sentence(getLocale()));
        }
    }

    private void refuse(String why) {
        password.clear();
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }
}
