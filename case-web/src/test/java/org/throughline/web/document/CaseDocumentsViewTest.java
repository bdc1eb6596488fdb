package org.throughline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.docs.document.Classification;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.document.ReadingState;
import org.throughline.docs.document.Sent;
import org.throughline.docs.document.Upload;
import org.throughline.docs.photo.NoPhotos;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.retention.DeletionService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.language.Translations;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.NoContacts;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {CaseDocumentsView.class, Views.class})
class CaseDocumentsViewTest extends BrowserlessTest {

    static final Instant FRIDAY = Instant.parse("2026-11-20T18:00:00Z");

    final CasesFake cases = new CasesFake();
    final List<Document> open = new ArrayList<>();
    final List<Document> deleted = new ArrayList<>();
    final Letter letter = new Letter();
    final List<Boolean> sharedNow = new ArrayList<>();
    final List<String> renamed = new ArrayList<>();
    boolean ofAnotherChild;

    final class Letter extends Document {
        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public UUID caseId() {
            return cases.id;
        }

        @Override
        public String fileName() {
            return "letter.pdf";
        }

        @Override
        public DocumentStatus status() {
            return DocumentStatus.READY;
        }

        @Override
        public DocumentFile file() {
            return new DocumentFile("letter.pdf", "application/pdf", 1000, "");
        }

        @Override
        public Upload upload() {
            return new Upload(PeopleFake.ANA.id(), FRIDAY);
        }

        @Override
        public ReadingState reading() {
            return new ReadingState(DocumentStatus.READY, null, FRIDAY, "en", 1);
        }

        @Override
        public Classification classification() {
            return new Classification(null, false, null, ofAnotherChild);
        }

        @Override
        public Optional<Deletion> deletion() {
            return deleted.contains(this) ? Optional.of(new Deletion(PeopleFake.ANA.id(), FRIDAY)) : Optional.empty();
        }
    }

    /** Lucia reads the portal, Rosa does not. */
    final class Family extends NoContacts {
        @Override
        public List<RelatedContact> inCase(UUID caseId) {
            return List.of(related("Lucia Cruz", UUID.randomUUID()), related("Rosa Cruz", null));
        }

        private RelatedContact related(String name, @Nullable UUID person) {
            var contact = new Contact(ContactDetails.family(name, "es"), person);
            return new RelatedContact(
                    new Relation(cases.studentId, contact, new RelationDetails("mother", true)), contact);
        }
    }

    /** What stands on the letter. */
    final class Dates extends DocumentDateService {
        @Override
        public Map<UUID, List<DocumentDate>> ofDocuments(List<Document> all) {
            return Map.of(letter.id(), List.of(new Written()));
        }
    }

    static final class Written extends DocumentDate {
        @Override
        public KeyDate kind() {
            return KeyDate.DOCUMENT_DATE;
        }

        @Override
        public LocalDate date() {
            return LocalDate.of(2025, 2, 11);
        }
    }

    final class Documents extends DocumentService {
        @Override
        public Document share(UUID id, boolean shared) {
            sharedNow.add(shared);
            return letter;
        }

        @Override
        public List<Document> inCase(UUID caseId) {
            return List.copyOf(open);
        }

        @Override
        public Document rename(UUID id, String name) {
            renamed.add(name);
            return letter;
        }

        @Override
        public Map<UUID, Integer> pagesLeft(List<Document> all) {
            return Map.of();
        }
    }

    final class Deletions extends DeletionService {
        @Override
        public void delete(UUID id) {
            open.remove(letter);
            deleted.add(letter);
        }

        @Override
        public Document restore(UUID id) {
            deleted.remove(letter);
            open.add(letter);
            return letter;
        }

        @Override
        public List<Document> deletedIn(UUID caseId) {
            return List.copyOf(deleted);
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(new PeopleFake("Ana Delgado", Role.ADVOCATE), cases);
        Views.make(
                CaseDocumentsView.class,
                () -> new CaseDocumentsView(
                        cases,
                        new CaseHeaders(new NoContacts()),
                        new Family(),
                        new Documents(),
                        new Dates(),
                        new NoPhotos(),
                        new PagePictures(),
                        new PhotosPdf(),
                        new Deletions(),
                        new Unlocking(),
                        new UploadSettings(1),
                        Clock.systemUTC()));
        open.add(letter);
    }

    @Test
    void paper_isNamedInADialog() {
        show(QueryParameters.empty());

        click("Rename letter.pdf");
        find(TextField.class)
                .withCondition(field -> "Name".equals(field.getLabel()))
                .single()
                .setValue("Letter of the principal");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(renamed).containsExactly("Letter of the principal");
    }

    @Test
    void papers_areNarrowedToAKindThatIsThere() {
        var plan = Sent.by(PeopleFake.ANA.id(), "plan.pdf", DocumentType.IEP);
        open.add(plan);
        show(QueryParameters.empty());
        var kind = find(DocumentBar.class).single().kind;
        assertThat(kind.getGenericDataView().getItems()).containsExactly(DocumentType.IEP);

        test(kind).selectItem("IEP");

        assertThat(find(DocumentList.class).single().getElement().getTextRecursively())
                .contains("plan.pdf")
                .doesNotContain("letter.pdf");
    }

    @Test
    void paperIsFoundByItsOwnDay() {
        assertThat(words(show(QueryParameters.empty()))).contains("Date of the document: ", "Feb 11, 2025");
    }

    @Test
    void deletedDocument_comesBackWithUndo() {
        var view = show(QueryParameters.empty());
        assertThat(words(view)).contains("letter.pdf").doesNotContain("Undo");

        click("Delete letter.pdf");
        assertThat(open).containsExactly(letter);
        test(find(Button.class).withText("Delete").all().stream()
                        .filter(button -> button.getAriaLabel().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(words(view))
                .contains("letter.pdf was deleted. You can bring it back for 30 days.", "No documents yet");
        click("Undo: bring letter.pdf back");
        assertThat(open).containsExactly(letter);
        assertThat(words(view)).contains("letter.pdf is back.").doesNotContain("No documents yet");
    }

    @Test
    void whoWillSeeADocument_isNamedBeforeItIsShared() {
        show(QueryParameters.empty());

        click("Share letter.pdf with the family");

        assertThat(sharedNow).isEmpty();
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Lucia Cruz (mother)")
                .doesNotContain("Rosa Cruz");
        test(find(Button.class).withText("Share it").single()).click();
        assertThat(sharedNow).containsExactly(true);
    }

    @Test
    void paperThatMayBeAnotherChilds_saysSoInTheList_andCannotBeSharedThere() {
        ofAnotherChild = true;

        var view = show(QueryParameters.empty());

        assertThat(words(view)).contains("Maybe another child").doesNotContain("Can be read");
        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .doesNotContain("Share letter.pdf with the family");
    }

    @Test
    void latelyDeletedDocument_canBeRestored() {
        open.clear();
        deleted.add(letter);
        var view = show(QueryParameters.empty());
        var list = find(DeletedList.class).single();
        assertThat(list.isOpened()).isFalse();
        assertThat(list.getSummaryText()).isEqualTo("Deleted in the last 30 days (1)");

        list.setOpened(true);
        click("Bring back letter.pdf");

        assertThat(list.isVisible()).isFalse();
        assertThat(words(view)).contains("letter.pdf is back.");
    }

    @Test
    void saysItInSpanish() {
        UI.getCurrent().setLocale(Translations.SPANISH);
        open.clear();
        deleted.add(letter);

        var view = show(QueryParameters.of("deleted", letter.id().toString()));

        assertThat(words(view)).contains("Se eliminó letter.pdf. Usted puede recuperarlo durante 30 días.", "Deshacer");
    }

    CaseDocumentsView show(QueryParameters asked) {
        UI.getCurrent().navigate("staff/cases/" + cases.id + "/documents", asked);
        return find(CaseDocumentsView.class).single();
    }

    void click(String name) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    static String words(CaseDocumentsView view) {
        return view.getElement().getTextRecursively();
    }
}
