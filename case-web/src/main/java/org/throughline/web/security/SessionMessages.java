package org.throughline.web.security;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import org.throughline.web.login.PageTexts;

/** No addresses: the click loads the same page again, which starts the login and comes back. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class SessionMessages implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var texts = PageTexts.in(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text("session-ended.title"));
        messages.setSessionExpiredMessage(texts.text("session-ended.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.text("internal-error.title"));
        messages.setInternalErrorMessage(texts.text("internal-error.text"));
        return messages;
    }
}
