package org.throughline.web.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentStatus;

/** While something is being read the page asks every second how far it is, then no more. */
@Tag("span")
public final class ReadingProgressPoll extends Component {

    private static final int SECOND = 1000;

    /** A page that somebody left open must become idle, whatever a document waits for. */
    private static final int MOST = 1_800;

    private final SerializableRunnable look;
    private int looks;
    private boolean busy;
    private Registration polling = () -> {};

    public ReadingProgressPoll(SerializableRunnable look) {
        this.look = look;
        setVisible(false);
    }

    public void over(List<Document> documents) {
        busy = documents.stream().map(Document::status).anyMatch(ReadingProgressPoll::isBusy);
        looks = 0;
        getUI().or(() -> java.util.Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.setPollInterval(busy ? SECOND : -1));
    }

    private void look(UI ui) {
        looks++;
        if (looks == MOST) {
            ui.setPollInterval(-1);
        }
        look.run();
    }

    private static boolean isBusy(DocumentStatus status) {
        return switch (status) {
            case RECEIVED, PROCESSING -> true;
            case READY, QUARANTINED, FAILED -> false;
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look(poll.getSource()));
        if (busy) {
            // the page that was there before has switched it off by now
            event.getUI().setPollInterval(SECOND);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(-1);
    }
}
