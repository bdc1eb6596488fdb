package org.throughline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.document.Sent;
import org.throughline.docs.photo.PhotosService;
import org.throughline.web.layout.Views;

@ViewPackages(classes = JoinPhotosPanel.class)
class JoinPhotosPanelTest extends BrowserlessTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    final Document first = Sent.letIn("one.jpg");
    final Document second = Sent.letIn("two.jpg");
    final Photos photos = new Photos();

    static class Photos extends PhotosService {

        final List<Document> undecided = new ArrayList<>();
        final List<UUID> apart = new ArrayList<>();
        final List<UUID> together = new ArrayList<>();
        String name = "";

        @Override
        public Document putTogether(UUID caseId, String name, List<UUID> photos) {
            this.name = name;
            together.addAll(photos);
            undecided.clear();
            return Sent.letIn(name);
        }

        @Override
        public List<Document> undecided(UUID caseId) {
            return List.copyOf(undecided);
        }

        @Override
        public void leaveApart(List<UUID> photos) {
            apart.addAll(photos);
            undecided.clear();
        }
    }

    JoinPhotosPanel panel;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void ask() {
        panel = new JoinPhotosPanel(photos, new PagePictures(), NOON, UUID.randomUUID(), () -> {});
    }

    void show(Document... undecided) {
        photos.undecided.addAll(List.of(undecided));
        UI.getCurrent().add(panel);
    }

    @Test
    void onePhotoIsNotAskedAbout() {
        show();

        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void photosOfAnEarlierVisitAreAskedAboutAsTheyWereChosen() {
        show(first, second);

        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.getElement().getTextRecursively()).contains("Page 1: one.jpg", "Page 2: two.jpg");
    }

    @Test
    void aPhotoThatArrivesLateTakesThePlaceInWhichItWasChosen() {
        show(second);
        photos.undecided.addFirst(first);

        panel.look();

        assertThat(panel.getElement().getTextRecursively()).contains("Page 1: one.jpg", "Page 2: two.jpg");
    }

    @Test
    void whatWasMovedStaysThereWhenAnotherArrives() {
        show(first, second);
        test(up("Move two.jpg one page up")).click();
        photos.undecided.add(Sent.letIn("three.jpg"));

        panel.look();

        assertThat(panel.getElement().getTextRecursively())
                .contains("Page 1: two.jpg", "Page 2: one.jpg", "Page 3: three.jpg");
    }

    @Test
    void theButtonThatIsPressedWhileTheOrderChangesIsStillThere() {
        show(first, second);
        var yes = find(Button.class, panel).withText("Put them together").single();

        test(up("Move two.jpg one page up")).click();
        test(yes).click();

        assertThat(photos.together).containsExactly(second.id(), first.id());
        assertThat(photos.name).isEqualTo("2 photos, Nov 24, 2026.zip");
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void apartIsApart() {
        show(first, second);

        test(find(Button.class, panel).withText("Leave them apart").single()).click();

        assertThat(photos.together).isEmpty();
        assertThat(photos.apart).containsExactly(first.id(), second.id());
        assertThat(panel.isVisible()).isFalse();
    }

    Button up(String name) {
        return find(Button.class, panel).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
