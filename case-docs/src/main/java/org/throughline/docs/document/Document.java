package org.throughline.docs.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Refused;

/** A file that belongs to a case: the bytes are kept as they came, the pages are what could be read in them. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Document {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "original_name")
    private @Nullable String originalName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status = DocumentStatus.RECEIVED;

    private @Nullable String reason;

    @Column(name = "admitted_at")
    private @Nullable Instant admittedAt;

    private @Nullable String language;

    @Column(name = "page_count")
    private @Nullable Integer pageCount;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType type;

    @Column(name = "type_given")
    private boolean typeGiven;

    @Enumerated(EnumType.STRING)
    @Column(name = "guessed_type")
    private @Nullable DocumentType guessedType;

    @Column(name = "type_confidence")
    private @Nullable Double typeConfidence;

    @Column(name = "type_cues")
    private @Nullable String typeCues;

    @Column(name = "other_child")
    private boolean ofAnotherChild;

    @Column(name = "child_confirmed_by")
    private @Nullable UUID childConfirmedBy;

    @Column(name = "child_confirmed_at")
    private @Nullable Instant childConfirmedAt;

    private boolean shared;

    @Column(name = "part_of")
    private @Nullable UUID partOf;

    private @Nullable UUID replaces;

    @Column(name = "chosen_with")
    private @Nullable UUID chosenWith;

    @Column(name = "chosen_place")
    private @Nullable Long chosenPlace;

    @Column(name = "unlocked_file")
    private @Nullable UUID unlockedFile;

    @Column(name = "unlocked_bytes")
    private @Nullable Long unlockedSize;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "deleted_by")
    private @Nullable UUID deletedBy;

    @Column(name = "deleted_with")
    private @Nullable UUID deletedWith;

    @Column(name = "taken_back")
    private boolean takenBack;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    public Document(UUID id, UUID caseId, DocumentFile file, Upload upload) {
        this.id = id;
        this.caseId = caseId;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploadedBy = upload.by();
        this.uploadedAt = upload.at();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** What it is called here: as it came, until somebody of the staff names it. */
    public String fileName() {
        return fileName;
    }

    /** Who sent it finds it under the name it has on their phone. */
    public String nameFor(UUID reader) {
        return reader.equals(uploadedBy) ? originalName() : fileName;
    }

    public String originalName() {
        return originalName == null ? fileName : originalName;
    }

    public boolean isRenamed() {
        return originalName != null;
    }

    /** @param wish an empty one brings back the name that it came with */
    void rename(String wish) {
        var original = originalName();
        fileName =
                wish.isBlank() ? original : new FileName(original).called(wish).value();
        originalName = fileName.equals(original) ? null : original;
    }

    public DocumentFile file() {
        return new DocumentFile(originalName(), mediaType, size, sha256);
    }

    public Upload upload() {
        return new Upload(uploadedBy, uploadedAt);
    }

    public DocumentStatus status() {
        return status;
    }

    /** Where it is on its way from upload to search. */
    public ReadingState reading() {
        return new ReadingState(status, DocumentRemark.of(reason), admittedAt, language, pageCount);
    }

    public void advance(UnaryOperator<ReadingState> step) {
        var next = step.apply(reading());
        status = next.status();
        reason = next.reason();
        admittedAt = next.admittedAt();
        language = next.language();
        pageCount = next.pageCount();
    }

    /** @param mediaType what the content is, whatever the name says */
    public void identifyAs(String mediaType) {
        this.mediaType = mediaType;
    }

    public @Nullable DocumentType type() {
        return type;
    }

    /** What it is and whose. */
    public Classification classification() {
        return new Classification(type, typeGiven, TypeGuess.of(guessedType, typeConfidence, typeCues), ofAnotherChild);
    }

    /** What may be about another child is with the staff alone until somebody has looked at it. */
    public void classify(UnaryOperator<Classification> step) {
        var next = step.apply(classification());
        var guess = next.guess();
        type = next.type();
        typeGiven = next.isGiven();
        guessedType = guess == null ? null : guess.type();
        typeConfidence = guess == null ? null : guess.confidence();
        typeCues = guess == null ? null : guess.cues();
        ofAnotherChild = next.isOfAnotherChild() && childConfirmedAt == null;
        if (ofAnotherChild) {
            shared = false;
        }
    }

    /** The family sees it. */
    public boolean isShared() {
        return shared;
    }

    /** @throws Refused if it may be about another child, whose papers this family must not see */
    public void share(boolean shared) {
        if (shared) {
            requireOwnChild();
        }
        this.shared = shared;
    }

    /** @throws Refused if it may be about another child */
    void requireOwnChild() {
        if (ofAnotherChild) {
            throw new Refused("document.may-be-another-child");
        }
    }

    /** Somebody has looked at it: it is about the child of this case, whatever a reading makes of it. */
    void confirmChild(Upload looked) {
        childConfirmedBy = looked.by();
        childConfirmedAt = looked.at();
        ofAnotherChild = false;
    }

    /** It came to the wrong case. The family of the right one sees nothing of it before somebody shares it there. */
    void moveTo(UUID otherCase) {
        caseId = otherCase;
        replaces = null;
        partOf = null;
        shared = false;
        ofAnotherChild = false;
        childConfirmedBy = null;
        childConfirmedAt = null;
    }

    /** The letter or archive it came in. */
    public @Nullable UUID partOf() {
        return partOf;
    }

    /** It came inside of another, and whoever sees that one sees it; nobody, if that one is deleted by now. */
    public void attachTo(Document whole) {
        partOf = whole.id;
        shared = whole.shared;
        goWith(whole);
    }

    /** What it was chosen with, as long as nobody has said whether these are the pages of one paper. */
    public Optional<Choice> choice() {
        return chosenWith == null || chosenPlace == null
                ? Optional.empty()
                : Optional.of(new Choice(chosenWith, chosenPlace));
    }

    public void choose(@Nullable Choice choice) {
        chosenWith = choice == null ? null : choice.together();
        chosenPlace = choice == null ? null : choice.place();
    }

    /** The earlier version of the same paper, which is kept. */
    public @Nullable UUID replaces() {
        return replaces;
    }

    void replace(Document earlier) {
        if (earlier.id.equals(id) || !earlier.caseId.equals(caseId)) {
            throw new Refused("document.no-version");
        }
        replaces = earlier.id;
    }

    /** The file that it is read from: the one that came, or a copy of it without its password. */
    public ReadFile readFile() {
        return unlockedCopy().orElseGet(() -> new ReadFile(id, size));
    }

    public Optional<ReadFile> unlockedCopy() {
        return unlockedFile == null || unlockedSize == null
                ? Optional.empty()
                : Optional.of(new ReadFile(unlockedFile, unlockedSize));
    }

    /** What came stays as it came. */
    public void unlock(ReadFile copy) {
        advance(ReadingState::unlocked);
        unlockedFile = copy.id();
        unlockedSize = copy.size();
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public Optional<Deletion> deletion() {
        return deletedAt == null || deletedBy == null
                ? Optional.empty()
                : Optional.of(new Deletion(deletedBy, deletedAt, deletedWith, removedAt));
    }

    /** Hidden for now: it can be restored. */
    public void delete(Deletion deletion) {
        deletedBy = deletion.by();
        deletedAt = deletion.at();
        deletedWith = deletion.with();
    }

    /** By the family that sent it, which alone may bring it back. */
    public void takeBack(Deletion deletion) {
        delete(deletion);
        takenBack = true;
    }

    public boolean isTakenBack() {
        return takenBack;
    }

    /** What came in it goes along and comes back along; what was deleted before stays what it is. */
    public void goWith(Document whole) {
        if (!isDeleted()) {
            whole.deletion().map(deletion -> deletion.along(whole.id)).ifPresent(this::delete);
        }
    }

    public void restore() {
        deletedBy = null;
        deletedAt = null;
        deletedWith = null;
        takenBack = false;
    }

    /** Keeps that it was there, where, and who deleted it; nothing of what it said, its name included. */
    public void remove(Instant at) {
        removedAt = at;
        fileName = "";
        originalName = null;
        mediaType = "application/octet-stream";
        size = 0;
        sha256 = "";
        advance(ReadingState::emptied);
        classify(known -> Classification.NONE);
        unlockedFile = null;
        unlockedSize = null;
    }

    public int version() {
        return version;
    }
}
