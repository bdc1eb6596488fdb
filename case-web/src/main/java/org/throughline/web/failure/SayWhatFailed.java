package org.throughline.web.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;
import org.throughline.core.problem.Problem;
import org.throughline.web.security.ErrorReference;
import org.throughline.web.ui.Icon;

/** The one place where failures of a screen become words: a problem says why, a bug gets a reference number. */
public class SayWhatFailed implements ErrorHandler {

    private static final System.Logger LOG = System.getLogger(SayWhatFailed.class.getName());

    @Override
    public void error(ErrorEvent event) {
        var problem = Stream.iterate(event.getThrowable(), failure -> failure != null, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
        var ui = UI.getCurrent();
        if (ui == null) {
            log(event.getThrowable());
            return;
        }
        show(problem.map(known -> known.sentence(ui.getLocale())).orElseGet(() -> otherwise(event.getThrowable(), ui)));
    }

    /** That two wrote at the same moment is no bug. */
    private static String otherwise(Throwable failure, UI ui) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                        .anyMatch(OptimisticLockException.class::isInstance)
                ? ui.getTranslation("problem.stale")
                : ui.getTranslation("problem.failed", log(failure).text());
    }

    static ErrorReference log(Throwable failure) {
        var reference = ErrorReference.next();
        LOG.log(System.Logger.Level.ERROR, reference + ": a screen failed", failure);
        return reference;
    }

    private static void show(String text) {
        var words = new Div(Icon.WARNING.icon(), new Span(text));
        words.addClassNames("note", "overdue");
        words.getElement().setAttribute("role", "alert");
        var notification = new Notification(words);
        notification.setDuration(12_000);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.open();
    }
}
