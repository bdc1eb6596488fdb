package org.throughline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.TooLarge;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.NewDocument;
import org.throughline.web.layout.Views;

@ViewPackages(classes = FileDrop.class)
class FileDropTest extends BrowserlessTest {

    static class Refusing extends DocumentService {

        @Override
        public void requireRoom(UUID caseId) {
            // there is
        }

        @Override
        public Document receive(UUID caseId, NewDocument wanted) {
            throw new TooLarge("document.too-large", 50);
        }
    }

    static class Counting extends DocumentService {

        long received;

        @Override
        public void requireRoom(UUID caseId) {
            // there is
        }

        @Override
        public Document receive(UUID caseId, NewDocument wanted) {
            try {
                received = wanted.content().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new TooLarge("document.too-large", 50);
        }
    }

    /** The connection ended after three bytes of four. */
    static class Cut extends Sent {

        Cut(UI ui, Component owner) {
            super(ui, owner, 4);
        }
    }

    /** Neither the browser nor the request said how long it is. */
    static class Unmeasured extends Sent {

        Unmeasured(UI ui, Component owner) {
            super(ui, owner, -1);
        }
    }

    static class Same extends DocumentService {

        @Override
        public void requireRoom(UUID caseId) {
            // there is
        }

        @Override
        public Document receive(UUID caseId, NewDocument wanted) {
            throw new Refused("document.same", "iep.pdf", LocalDate.of(2026, 11, 24));
        }
    }

    static class Full extends DocumentService {

        @Override
        public void requireRoom(UUID caseId) {
            throw new NoRoom("document.organisation-full");
        }
    }

    /** Nobody may read it. */
    static class Unread extends Sent {

        Unread(UI ui, Component owner) {
            super(ui, owner);
        }

        @Override
        public InputStream getInputStream() {
            throw new AssertionError("It was read although there is no room");
        }
    }

    static class Endless extends Sent {

        Endless(UI ui, Component owner) {
            super(ui, owner);
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {

                @Override
                public int read() {
                    return 'x';
                }
            };
        }
    }

    static class Sent extends UploadEvent {

        private final UI ui;

        Sent(UI ui, Component owner) {
            this(ui, owner, 3);
        }

        Sent(UI ui, Component owner, long length) {
            super(
                    VaadinRequest.getCurrent(),
                    VaadinResponse.getCurrent(),
                    VaadinSession.getCurrent(),
                    "iep.pdf",
                    length,
                    "application/pdf",
                    owner.getElement(),
                    null);
            this.ui = ui;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }

        @Override
        public UI getUI() {
            return ui;
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void fileForWhichThereIsNoRoom_isNotEvenRead() throws IOException {
        var drop =
                new FileDrop(new Full(), new UploadSettings(1000), UUID.randomUUID(), new Button("Choose"), () -> {});
        UI.getCurrent().add(drop);
        var event = new Unread(UI.getCurrent(), drop);

        drop.receive(event);

        assertThat(event.isRejected()).isTrue();
    }

    @Test
    void noMoreIsKeptThanIsTaken() throws IOException {
        var documents = new Counting();
        var drop = new FileDrop(documents, new UploadSettings(1000), UUID.randomUUID(), new Button("Choose"), () -> {});
        UI.getCurrent().add(drop);
        var endless = new Endless(UI.getCurrent(), drop);

        drop.receive(endless);

        assertThat(documents.received).isEqualTo(1001);
        assertThat(endless.isRejected()).isTrue();
    }

    @Test
    void aRefusedFileIsNamedOnThePage() throws IOException {
        var drop =
                new FileDrop(new Refusing(), new UploadSettings(1), UUID.randomUUID(), new Button("Choose"), () -> {});
        UI.getCurrent().add(drop);
        var sent = new Sent(UI.getCurrent(), drop);

        drop.receive(sent);
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());

        assertThat(sent.isRejected()).isTrue();
        assertThat(drop.getElement().getTextRecursively())
                .contains("iep.pdf was not added. A file may have at most 50 MB. Send it in two parts");
        var close = drop.getElement()
                .getChildren()
                .flatMap(FileDropTest::deep)
                .filter(one -> "Close what is said about iep.pdf".equals(one.getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test((Button) close.getComponent().orElseThrow()).click();
        assertThat(drop.getElement().getTextRecursively()).doesNotContain("was not added");
    }

    private static Stream<Element> deep(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(FileDropTest::deep));
    }

    @Test
    void aFileThatWasCutIsNotHandedOver() throws IOException {
        assertThat(handedOver(new Cut(UI.getCurrent(), UI.getCurrent()))).isZero();
    }

    @Test
    void aFileOfUnknownLengthIsNotHandedOver() throws IOException {
        assertThat(handedOver(new Unmeasured(UI.getCurrent(), UI.getCurrent()))).isZero();
    }

    @Test
    void aWholeFileIsHandedOver() throws IOException {
        assertThat(handedOver(new Sent(UI.getCurrent(), UI.getCurrent()))).isEqualTo(3);
    }

    private static long handedOver(Sent sent) throws IOException {
        var documents = new Counting();
        var drop = new FileDrop(documents, new UploadSettings(1000), UUID.randomUUID(), new Button("Choose"), () -> {});
        UI.getCurrent().add(drop);

        drop.receive(sent);

        assertThat(sent.isRejected()).isTrue();
        return documents.received;
    }

    @Test
    void theSameBytesAreSaidAtOnceWithTheFirstOfThem() throws IOException {
        var drop =
                new FileDrop(new Same(), new UploadSettings(1000), UUID.randomUUID(), new Button("Choose"), () -> {});
        UI.getCurrent().add(drop);

        drop.receive(new Sent(UI.getCurrent(), drop));
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());

        assertThat(drop.getElement().getTextRecursively())
                .contains("iep.pdf was not added. This file is here already: iep.pdf, added on November 24, 2026.");
        test(find(Button.class, drop).withText("Leave it").single()).click();
        assertThat(drop.getElement().getTextRecursively()).doesNotContain("already");
    }
}
