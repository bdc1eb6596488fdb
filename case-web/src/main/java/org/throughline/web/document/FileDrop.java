package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Problem;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.NewDocument;
import org.throughline.docs.photo.PhotosService;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;
import org.throughline.web.ui.UploadWords;

/** Takes files for a case, many at once, each straight into the store; what was refused is said below, file by file. */
public final class FileDrop extends Div {

    private final transient DocumentService documents;
    private final UUID caseId;
    private final int limit;
    private final Upload upload = new Upload();
    private final Div sent = new Div();
    private final Div refused = new Div();
    private @Nullable JoinPhotosPanel joinPhotos;

    /** @param changed runs in the page after each file */
    public FileDrop(
            DocumentService documents,
            UploadSettings settings,
            UUID caseId,
            Button choose,
            SerializableRunnable changed) {
        this.documents = documents;
        this.caseId = caseId;
        this.limit = settings.limit();
        upload.setUploadHandler(this::receive);
        upload.setMaxFileSize(limit);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setDropLabelIcon(Icon.UPLOAD.icon());
        upload.setI18n(UploadWords.of(this, settings.megabytes()));
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        var name = "event.detail.file.name";
        upload.getElement()
                .addEventListener("upload-success", event -> {
                    sent.setText(getTranslation(
                            "upload.sent", event.getEventData().get(name).asString()));
                    upload.getElement().executeJs("this.files = this.files.filter(file => !file.complete)");
                    changed.run();
                })
                .addEventData(name);
        upload.getElement().addEventListener("upload-error", event -> changed.run());
        sent.addClassName("sent");
        sent.getElement().setAttribute("role", "status");
        refused.addClassName("stack-s");
        refused.getElement().setAttribute("role", "alert");
        add(upload, sent, refused);
        addClassNames("file-drop", "stack-s");
    }

    /** Asks about photos that come together whether they are the pages of one paper. */
    public FileDrop askingAbout(PhotosService photos, Clock clock, SerializableRunnable changed) {
        joinPhotos = new JoinPhotosPanel(photos, clock, caseId, changed);
        add(joinPhotos);
        return this;
    }

    /** Files may be dropped anywhere on the page: while they hover, the page says so. */
    public FileDrop anywhere() {
        addAttachListener(attach -> upload.getElement().executeJs("""
                const left = new AbortController();
                const sign = document.createElement('div');
                sign.className = 'dropping';
                sign.textContent = $0;
                const when = (name, act) => document.addEventListener(name, event => {
                  if (!this.isConnected) {
                    sign.remove();
                    left.abort();
                  } else if (event.dataTransfer?.types.includes('Files')) {
                    act(event);
                  }
                }, { signal: left.signal });
                when('dragover', event => { event.preventDefault(); document.body.append(sign); });
                when('dragleave', event => { if (!event.relatedTarget) { sign.remove(); } });
                when('drop', event => {
                  event.preventDefault();
                  sign.remove();
                  if (!event.composedPath().includes(this)) {
                    this.dispatchEvent(new DragEvent('drop', { dataTransfer: event.dataTransfer, cancelable: true }));
                  }
                });""", getTranslation("upload.drop-here")));
        return this;
    }

    /** Asks in the same place as another one. */
    public FileDrop askingWith(FileDrop other) {
        joinPhotos = other.joinPhotos;
        return this;
    }

    /** The camera opens at once, on devices that one holds in the hand. */
    public FileDrop withCamera() {
        upload.setDropAllowed(false);
        upload.getElement().setProperty("accept", "image/*").setProperty("capture", "environment");
        addClassName("camera");
        return this;
    }

    /** Runs in the request that carries the file, not in the page: what the page shall say is handed over to it. */
    void receive(UploadEvent event) throws IOException {
        // whole first: a slow phone shall not hold a transaction open
        var whole = Files.createTempFile("upload-", null);
        try {
            keep(event, whole);
            hand(event, whole);
        } finally {
            Files.delete(whole);
        }
    }

    /** One byte more than is taken, so that the store sees it is too much; whatever comes after stays unread. */
    private void keep(UploadEvent event, Path whole) throws IOException {
        try (var coming = Channels.newChannel(event.getInputStream());
                var file = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            file.transferFrom(coming, 0, limit + 1L);
        }
    }

    private void hand(UploadEvent event, Path whole) throws IOException {
        try (var content = Files.newInputStream(whole)) {
            var document = documents.receive(caseId, new NewDocument(event.getFileName(), content, null, false));
            var asking = joinPhotos;
            if (asking != null && document.file().isPhoto(document.reading().pageCount())) {
                var unused = event.getUI().access(() -> asking.add(document));
            }
        } catch (Problem problem) {
            event.reject();
            var ui = event.getUI();
            var unused = ui.access(() -> refuse(event.getFileName(), problem.sentence(ui.getLocale())));
        }
    }

    /** The sentence takes the place of the file in the list: sending it again would not help. */
    void refuse(String fileName, String why) {
        upload.getElement()
                .executeJs("this.files = this.files.filter(file => file.uploading || file.name !== $0)", fileName);
        refused.add(new Callout(Tone.OVERDUE, Icon.WARNING, new Span(getTranslation("upload.refused", fileName, why))));
    }
}
