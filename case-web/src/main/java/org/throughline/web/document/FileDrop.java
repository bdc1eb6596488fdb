package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Busy;
import org.throughline.core.problem.Problem;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.photo.PhotosService;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;
import org.throughline.web.ui.UploadWords;

/** Takes files for a case, many at once, each straight into the store; what was refused is said below, file by file. */
public final class FileDrop extends Div {

    /** One that was tried before in vain goes, too, when it is sent at last. */
    private static final String WITHOUT_SENT = """
            const sent = this.files.filter(file => file.complete);
            this.files = this.files.filter(file => !file.complete
                && !(file.errorKey && sent.some(one => one.name === file.name && one.size === file.size)));""";

    /** Without it the bar that grows while a file is sent has no name, and a clock shows how long it takes. */
    private static final String NAMED = """
            const name = () => this.querySelectorAll('vaadin-upload-file').forEach(row =>
                row.querySelector('vaadin-progress-bar')?.setAttribute('aria-label', row.file?.name ?? ''));
            new MutationObserver(name).observe(this, { childList: true, subtree: true });
            const [seconds, minutes] = [$0, $1];
            setTimeout(() => this.i18n = { ...this.i18n, formatTime: left =>
                left < 60 ? seconds.replace('#', left) : minutes.replace('#', Math.ceil(left / 60)) });""";

    private static final String REFUSED_LATER = """
            this.refused = new Map();
            const away = () => { this.files = this.files.filter(file => file.uploading || !this.refused.has(file.place)); };
            this.refuse = place => {
              this.refused.set(place, this.files.find(file => file.place === place));
              away();
            };
            this.sendAgain = place => {
              const file = this.refused.get(place);
              this.refused.delete(place);
              if (file) {
                file.again = true;
                this.files = [file, ...this.files];
                this.uploadFiles([file]);
              }
            };
            this.addEventListener('upload-error', () => setTimeout(away));""";

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
                    upload.getElement().executeJs(WITHOUT_SENT);
                    changed.run();
                })
                .addEventData(name);
        upload.addAttachListener(attach -> {
            upload.getElement().executeJs(SentFile.HEADERS + REFUSED_LATER);
            upload.getElement().executeJs(NAMED, getTranslation("upload.seconds"), getTranslation("upload.minutes"));
        });
        upload.getElement().addEventListener("upload-error", event -> changed.run());
        sent.addClassName("sent");
        sent.getElement().setAttribute("role", "status");
        refused.addClassName("stack-s");
        refused.getElement().setAttribute("role", "alert");
        add(upload, sent, refused);
        addClassNames("file-drop", "stack-s");
    }

    /** Asks about photos that come together whether they are the pages of one paper. */
    public FileDrop askingAbout(
            PhotosService photos, PagePictures pictures, Clock clock, SerializableRunnable changed) {
        joinPhotos = new JoinPhotosPanel(photos, pictures, clock, caseId, changed);
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
        try {
            // what comes lies on the disk before the store sees it
            documents.requireRoom(caseId);
        } catch (Problem problem) {
            refuse(event, SentFile.of(event), problem);
            return;
        }
        // whole first: a slow phone shall not hold a transaction open
        var whole = Files.createTempFile("upload-", null);
        try {
            keep(event, whole);
            hand(event, whole);
        } catch (Busy slow) {
            // what has not come may come another time: the list offers to send it again
            event.reject();
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
        var file = SentFile.of(event);
        var arrived = Files.size(whole);
        if (arrived <= limit && !file.isWhole(arrived)) {
            // the list beside the button says that it was not sent, and offers to send it again
            event.reject();
            return;
        }
        var asking = joinPhotos;
        try (var content = Files.newInputStream(whole)) {
            documents.receive(caseId, file.document(content, asking == null ? null : asking.together()));
            if (asking != null) {
                var unused = event.getUI().access(asking::look);
            }
        } catch (Problem problem) {
            refuse(event, file, problem);
        }
    }

    private void refuse(UploadEvent event, SentFile file, Problem problem) {
        event.reject();
        var ui = event.getUI();
        var why = problem.sentence(ui.getLocale());
        var unused =
                ui.access(() -> refuse(file, why, problem.code().equals("document.same") ? offer(file) : new Div()));
    }

    /** The sentence takes the place of the file in the list: sending it again would not help. */
    void refuse(String fileName, String why) {
        say(fileName, why, new Div());
    }

    private void refuse(SentFile file, String why, Div more) {
        if (file.place() != null) {
            upload.getElement().executeJs("this.refuse($0)", (double) file.place());
        }
        say(file.name(), why, more);
    }

    /** Until somebody has read it and closes it. */
    private void say(String fileName, String why, Div more) {
        var words = new Div(new Span(getTranslation("upload.refused", fileName, why)), more);
        words.addClassNames("stack-s", "grow");
        var close = new Button(Icon.CROSS.icon());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("upload.close", fileName));
        var line = new Div(words, close);
        line.addClassNames("row", "top", "grow");
        var callout = new Callout(Tone.OVERDUE, Icon.WARNING, line);
        Stream.concat(Stream.of(close), more.getChildren().map(Button.class::cast))
                .forEach(button -> button.addClickListener(click -> refused.remove(callout)));
        refused.add(callout);
    }

    /** The same bytes are there: whoever wants them twice says so, and the browser sends them once more. */
    private Div offer(SentFile file) {
        var again = new Button(getTranslation("upload.same-again"));
        var not = new Button(getTranslation("upload.same-not"));
        again.addClickListener(click -> {
            if (file.place() != null) {
                upload.getElement().executeJs("this.sendAgain($0)", (double) file.place());
            }
        });
        var buttons = new Div(not, again);
        buttons.addClassNames("row", "wrap");
        return buttons;
    }
}
