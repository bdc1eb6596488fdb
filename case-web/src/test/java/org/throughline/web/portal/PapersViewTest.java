package org.throughline.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.document.Sent;
import org.throughline.docs.photo.NoPhotos;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.retention.TakeBackService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.document.UploadSettings;
import org.throughline.web.language.Translations;
import org.throughline.web.layout.OrganisationFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;
import org.throughline.web.ui.PhoneLink;

@ViewPackages(classes = {PapersView.class, Views.class})
class PapersViewTest extends BrowserlessTest {

    static class NoDocuments extends DocumentService {

        @Override
        public List<Document> inCase(UUID caseId) {
            return List.of();
        }
    }

    /** What was sent today can be taken back. */
    static final class TakeBacks extends TakeBackService {

        final List<Document> takenBack = new ArrayList<>();
        final List<Document> own = new ArrayList<>();

        @Override
        public boolean mayTakeBack(Document document) {
            return own.contains(document);
        }

        @Override
        public void takeBack(UUID id) {
            own.stream().filter(one -> one.id().equals(id)).forEach(takenBack::add);
        }

        @Override
        public List<Document> takenBackIn(UUID caseId) {
            return List.copyOf(takenBack);
        }

        @Override
        public Document undo(UUID id) {
            return takenBack.removeFirst();
        }
    }

    final TakeBacks takeBacks = new TakeBacks();
    final PeopleFake people = new PeopleFake("Lucia Cruz", Role.FAMILY);
    final PortalCasesFake cases = new PortalCasesFake();
    final OrganisationFake organisation = new OrganisationFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void familyIsSignedIn() {
        Views.makePortalFrame();
        Views.make(
                PapersView.class,
                () -> new PapersView(
                        cases,
                        new NoDocuments(),
                        new NoPhotos(),
                        new PagePictures(),
                        new PhotosPdf(),
                        takeBacks,
                        new Unlocking(),
                        organisation,
                        new UploadSettings(1),
                        people.currentUser(),
                        Clock.systemUTC()));
        Views.make(
                PortalHomeView.class,
                () -> new PortalHomeView(
                        cases,
                        new NoDocuments(),
                        new PhotosPdf(),
                        takeBacks,
                        new Unlocking(),
                        organisation,
                        people.currentUser(),
                        Clock.systemUTC()));
    }

    @Test
    void home_saysWhereTheFamilyCallsThoseWhoHelpIt() {
        organisation.phone = "(510) 555-0142 x12";

        var view = navigate(PortalHomeView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Call harbor:", "(510) 555-0142 x12");
        assertThat(find(PhoneLink.class, view).single().getHref()).isEqualTo("tel:5105550142");
    }

    @Test
    void home_ofAnOrganisationThatSaysNoNumber_saysNothingOfIt() {
        var view = navigate(PortalHomeView.class);

        assertThat(view.getElement().getTextRecursively()).doesNotContain("Call harbor");
    }

    @Test
    void saysInSpanishWhoCanSeeThePapers() {
        UI.getCurrent().setLocale(Translations.SPANISH);

        var view = navigate(PapersView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "Papeles de Mateo",
                        "Tomar una foto",
                        "Elegir una foto o un archivo",
                        "La escuela no lo puede ver.");
    }

    @Test
    void aPaperThatIsHeldBackSaysWhyAndIsNotOfferedForDownload() {
        var list = new PaperList(new NoDocuments(), new PhotosPdf(), takeBacks, new Unlocking(), () -> {});
        list.show(List.of(Sent.letIn("report.pdf"), Sent.heldBack("form.doc", DocumentRemark.MALWARE)));

        assertThat(list.getElement().getTextRecursively())
                .contains("We did not open it", "There may be a virus in this file")
                .containsOnlyOnce("Download");
    }

    @Test
    void aPaperThatCannotBeOpened_isNotSaidToBeThere() {
        var list = list();
        list.show(List.of(
                Sent.failed("letter.pdf", DocumentRemark.BROKEN), Sent.failed("old.wpd", DocumentRemark.UNSUPPORTED)));

        assertThat(list.getElement().getTextRecursively())
                .contains("Please look at this", "Kept, not read")
                .doesNotContain("We have it");
    }

    @Test
    void aPaperOfAHelper_saysWhatItIsAndFromWhomAndThatItIsNew() {
        var ana = UUID.randomUUID();
        var noon = Instant.parse("2026-11-20T12:00:00Z");
        var senders = new PaperSenders(
                UUID.randomUUID(), Map.of(ana, "Ana Delgado"), Clock.fixed(noon.plusSeconds(60), ZoneOffset.UTC));
        var list = list().sentBy(senders);
        list.show(List.of(
                Sent.by(ana, "2026-03-17_pwn.pdf", DocumentType.PRIOR_WRITTEN_NOTICE), Sent.letIn("IMG_2042.jpg")));

        assertThat(list.getElement().getTextRecursively())
                .contains("Prior written notice", "2026-03-17_pwn.pdf", "From Ana Delgado, Friday, November 20")
                .containsOnlyOnce("New");
    }

    @Test
    void pagesThatCannotBeMadeOut_areNamed() {
        var documents = new NoDocuments() {
            @Override
            public List<Integer> unreadablePages(UUID id) {
                return List.of(2, 5);
            }
        };
        var list = new PaperList(documents, new PhotosPdf(), takeBacks, new Unlocking(), () -> {});
        list.show(List.of(Sent.readInPart("iep.pdf")));

        assertThat(list.getElement().getTextRecursively()).contains("We could not make out pages 2, 5.");
    }

    @Test
    void aPaperInAnotherState_isSaidAloudOnce() {
        var paper = Sent.letIn("letter.pdf");
        var news = new PaperNews();
        news.tell(List.of(paper));
        assertThat(news.getText()).isEmpty();

        paper.advance(reading -> reading.begun().opened(1, null).read("en"));
        news.tell(List.of(paper));

        assertThat(news.getText()).isEqualTo("letter.pdf: We have it.");
    }

    @Test
    void anAddressOfAnotherCase_leadsToTheChildOfThisFamily() {
        UI.getCurrent()
                .navigate(
                        "portal/papers",
                        QueryParameters.of("case", UUID.randomUUID().toString()));

        var view = find(PapersView.class).single();
        assertThat(view.getElement().getTextRecursively()).contains("Mateo’s papers");
        assertThat(view.getPageTitle()).isEqualTo("Mateo’s papers · Throughline");
    }

    private PaperList list() {
        return new PaperList(new NoDocuments(), new PhotosPdf(), takeBacks, new Unlocking(), () -> {});
    }

    @Test
    void whatWasSentTodayCanBeTakenBackAndSentAfterAll() {
        var own = Sent.letIn("wrong.pdf");
        takeBacks.own.add(own);
        var list = new PaperList(new NoDocuments(), new PhotosPdf(), takeBacks, new Unlocking(), () -> {});
        list.show(List.of(own, Sent.letIn("report.pdf")));
        UI.getCurrent().add(list);

        test(find(Button.class).withText("Take it back").single()).click();

        assertThat(takeBacks.takenBack).containsExactly(own);
        var view = navigate(PapersView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("You took wrong.pdf back. Nobody sees it any more.");
        test(find(Button.class, view).withText("Undo").single()).click();
        assertThat(takeBacks.takenBack).isEmpty();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("You took");
    }

    @Test
    void aLockedPaperAsksForItsPasswordUntilItIsTheRightOne() {
        var tried = new ArrayList<String>();
        var opened = new ArrayList<UUID>();
        var locked = Sent.locked("plan.pdf");
        var unlocking = new Unlocking() {
            @Override
            public Document unlock(UUID id, String password) {
                tried.add(password);
                if (!password.equals("Mateo2017")) {
                    throw new Invalid("document.wrong-password");
                }
                return locked;
            }
        };
        var list =
                new PaperList(new NoDocuments(), new PhotosPdf(), takeBacks, unlocking, () -> opened.add(locked.id()));
        list.show(List.of(locked));
        UI.getCurrent().add(list);
        var field = find(PasswordField.class).single();
        var open = find(Button.class).withText("Open the file").single();

        test(open).click();
        assertThat(field.getErrorMessage()).isEqualTo("Type the password first.");
        test(field).setValue("mateo2017");
        // another paper comes meanwhile: what is typed stays
        list.show(List.of(Sent.letIn("report.pdf"), locked));
        assertThat(find(PasswordField.class).single()).isSameAs(field);
        test(open).click();
        assertThat(field.getErrorMessage()).startsWith("This password does not open the file.");
        assertThat(field.getValue()).isEmpty();
        test(field).setValue("Mateo2017");
        test(open).click();

        assertThat(tried).containsExactly("mateo2017", "Mateo2017");
        assertThat(opened).containsExactly(locked.id());
    }

    @Test
    void greetsInEnglishAndSaysWhereThingsStand() {
        var view = navigate(PortalHomeView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Hello, Lucia", "We are working on Mateo’s case.", "Who helps you: Alex Kim, Ana Delgado.");
    }
}
