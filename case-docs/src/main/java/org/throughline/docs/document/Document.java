package org.throughline.docs.document;

import static org.throughline.docs.document.DocumentStatus.FAILED;
import static org.throughline.docs.document.DocumentStatus.PROCESSING;
import static org.throughline.docs.document.DocumentStatus.QUARANTINED;
import static org.throughline.docs.document.DocumentStatus.READY;
import static org.throughline.docs.document.DocumentStatus.RECEIVED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Refused;
import org.throughline.docs.recognition.DocumentType;
import org.throughline.docs.recognition.TypeGuess;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.protocol.PhotoBundle;
import org.throughline.docs.text.protocol.Unreadable;

/** A file that belongs to a case: the bytes are kept as they came, the pages are what could be read in them. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Document {

    /** Why it is held back when no scanner has seen it; it can be tried again. */
    static final String NOT_SCANNED = "not-scanned";

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png", "image/heic", "image/heif");

    /** So many are enough to see why. */
    private static final int CUES = 3;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private @Nullable String reason;

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

    private @Nullable String language;

    @Column(name = "page_count")
    private @Nullable Integer pageCount;

    private boolean shared;

    @Column(name = "admitted_at")
    private @Nullable Instant admittedAt;

    @Column(name = "part_of")
    private @Nullable UUID partOf;

    private @Nullable UUID replaces;

    @Column(name = "unlocked_file")
    private @Nullable UUID unlockedFile;

    @Column(name = "unlocked_bytes")
    private @Nullable Long unlockedSize;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "deleted_by")
    private @Nullable UUID deletedBy;

    @Column(name = "deleted_with")
    private @Nullable UUID deletedWith;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID id, UUID caseId, FileName fileName, StoredContent content, UUID uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.caseId = caseId;
        this.fileName = fileName.value();
        this.mediaType = fileName.likelyMediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.status = RECEIVED;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** A person says so, and no reading says otherwise afterwards; null takes it back. */
    void classify(@Nullable DocumentType type) {
        this.typeGiven = type != null;
        this.type = type;
    }

    /** Of a guess that is not sure nothing follows until a person confirms it. */
    void guess(TypeGuess guess) {
        guessedType = guess.type();
        typeConfidence = guess.confidence();
        typeCues = guess.cues().stream().limit(CUES).collect(Collectors.joining(", "));
        if (!typeGiven) {
            type = guess.isSure() ? guess.type() : null;
        }
    }

    void flagAnotherChild(boolean another) {
        ofAnotherChild = another;
    }

    /** It came inside of another, and whoever sees that one sees it; nobody, if that one is deleted by now. */
    void attachTo(Document whole) {
        this.partOf = whole.id;
        this.shared = whole.shared;
        if (whole.deletedAt != null) {
            goWith(whole);
        }
    }

    /** Hidden for now: it can be restored. */
    void delete(UUID by, Instant at) {
        deletedBy = by;
        deletedAt = at;
    }

    /** What came in it goes along and comes back along; what was deleted before stays what it is. */
    void goWith(Document whole) {
        if (deletedAt == null) {
            deletedAt = whole.deletedAt;
            deletedBy = whole.deletedBy;
            deletedWith = whole.deletedWith == null ? whole.id : whole.deletedWith;
        }
    }

    void restore() {
        deletedAt = null;
        deletedBy = null;
        deletedWith = null;
    }

    /** Keeps that it was there, where, and who deleted it; nothing of what it said, its name included. */
    void remove(Instant at) {
        removedAt = at;
        fileName = "";
        mediaType = "application/octet-stream";
        size = 0;
        sha256 = "";
        reason = null;
        type = null;
        typeGiven = false;
        guessedType = null;
        typeConfidence = null;
        typeCues = null;
        ofAnotherChild = false;
        language = null;
        pageCount = null;
        unlockedFile = null;
        unlockedSize = null;
    }

    /** The same paper, as it is now: the earlier one is kept. */
    void replaces(Document earlier) {
        if (earlier.id.equals(id) || !earlier.caseId.equals(caseId)) {
            throw new Refused(
                    "document.no-version", "Only another document of the same case can be an earlier version.");
        }
        replaces = earlier.id;
    }

    void share(boolean shared) {
        this.shared = shared;
    }

    /** It was found clean, or came where files are taken unseen. */
    void admit(Instant at) {
        admittedAt = at;
    }

    /** Nobody gets it, and nothing is read in it. */
    void holdBack(String reason) {
        this.status = QUARANTINED;
        this.reason = reason;
        this.admittedAt = null;
        this.pageCount = null;
    }

    void requireNotHeldBack() {
        if (status == QUARANTINED) {
            throw new Refused("document.quarantined", "This file is held back, so nobody can download it.");
        }
    }

    void requireAdmitted() {
        requireNotHeldBack();
        if (admittedAt == null) {
            throw new Refused("document.unchecked", "This file is still being checked. Try again in a moment.");
        }
    }

    /** @throws IllegalStateException if it is read already, by another run of the same job */
    void beginReading() {
        if (!isBeingRead()) {
            throw new IllegalStateException("Document " + id + " is " + status);
        }
        status = PROCESSING;
        reason = null;
    }

    /** @param note what the reader should know although it was read, such as {@code truncated} */
    void open(String mediaType, int pageCount, @Nullable String note) {
        this.mediaType = mediaType;
        this.pageCount = pageCount;
        this.reason = note;
    }

    /** All of its pages that can be read are read. */
    void markRead(@Nullable String language) {
        this.language = language;
        this.status = READY;
    }

    /** Ready, except for some pages that can only be looked at. */
    void flagUnreadablePages() {
        if (reason == null) {
            reason = "unreadable-pages";
        }
    }

    /** @param mediaType what it turned out to be, if that much could be seen */
    void fail(String reason, @Nullable String mediaType) {
        if (mediaType != null) {
            this.mediaType = mediaType;
        }
        this.status = FAILED;
        this.reason = reason;
    }

    /** What was read before is still there: nothing of it is lost because another reading went wrong. */
    void keepEarlierReading() {
        this.status = READY;
        this.reason = "not-read-again";
    }

    /** There is a password on it that can be taken off, and nobody has said it yet. */
    public boolean isLocked() {
        return status == FAILED && Unreadable.ENCRYPTED.code().equals(reason);
    }

    void requireLocked() {
        if (!isLocked()) {
            throw new Refused("document.not-locked", "This file does not ask for a password.");
        }
    }

    /** It is read from a copy without its password; what came stays as it came. */
    void unlock(UUID copy, StoredContent content) {
        requireLocked();
        unlockedFile = copy;
        unlockedSize = content.size();
        tryAgain();
    }

    public boolean isBeingRead() {
        return status == RECEIVED || status == PROCESSING;
    }

    /** As it can be read by now; what a person said of it stays. */
    void readAgain() {
        if (status == READY) {
            status = RECEIVED;
            reason = null;
        } else {
            tryAgain();
        }
    }

    void tryAgain() {
        if (!canBeTriedAgain()) {
            throw new Refused("document.not-failed", "Only a document that could not be read can be tried again.");
        }
        status = RECEIVED;
        reason = null;
        admittedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    /** The file that it is read from: the one that came, or a copy of it without its password. */
    UUID readFile() {
        return unlockedFile == null ? id : unlockedFile;
    }

    long readSize() {
        return unlockedSize == null ? size : unlockedSize;
    }

    /** Beside the one that came. */
    Optional<UUID> unlockedFile() {
        return Optional.ofNullable(unlockedFile);
    }

    /** Of the plain bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public DocumentStatus status() {
        return status;
    }

    public boolean canBeTriedAgain() {
        return status == FAILED || (status == QUARANTINED && NOT_SCANNED.equals(reason));
    }

    /** Its bytes are given out. */
    public boolean isAdmitted() {
        return admittedAt != null;
    }

    /**
     * Why it failed or is held back, or what to know of a document that is ready: the message key
     * {@code document.reason.<code>}.
     */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable DocumentType type() {
        return type;
    }

    /** A person has said what it is. */
    public boolean isTypeGiven() {
        return typeGiven;
    }

    /** What it seems to be, sure or not. */
    public @Nullable DocumentType guessedType() {
        return guessedType;
    }

    /** How sure its type is, 0 to 1; what a person says is sure. */
    public @Nullable Double typeConfidence() {
        return typeGiven ? Double.valueOf(1) : typeConfidence;
    }

    /** The words that its type was read from. */
    public @Nullable String typeCues() {
        return typeCues;
    }

    /** Its fields name another child, or another day of birth: it may have come to the wrong case. */
    public boolean isOfAnotherChild() {
        return ofAnotherChild;
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /** What a phone or a scanner makes of one page; a fax may have many. */
    public boolean isPhoto() {
        return PHOTOS.contains(mediaType) && (pageCount == null || pageCount == 1);
    }

    /** There are pages to look at. */
    public boolean isReadable() {
        return status == READY && pageCount != null && pageCount > 0;
    }

    /** Its pages can be shown as they look. */
    public boolean hasPictures() {
        return status == READY
                && (isPdf() || mediaType.startsWith("image/") || mediaType.equals(PhotoBundle.MEDIA_TYPE));
    }

    /** {@code en} or {@code es}, where it is clear. */
    public @Nullable String language() {
        return language;
    }

    public @Nullable Integer pageCount() {
        return pageCount;
    }

    /** The letter or archive it came in. */
    public @Nullable UUID partOf() {
        return partOf;
    }

    /** The earlier version of the same paper. */
    public @Nullable UUID replaces() {
        return replaces;
    }

    /** The family sees it. */
    public boolean isShared() {
        return shared;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public @Nullable Instant deletedAt() {
        return deletedAt;
    }

    public @Nullable UUID deletedBy() {
        return deletedBy;
    }

    /** The letter or archive whose deletion took it along. */
    @Nullable
    UUID deletedWith() {
        return deletedWith;
    }

    /** @param since what was deleted before is not brought back any more */
    boolean isRestorable(Instant since) {
        return removedAt == null && deletedAt != null && !deletedAt.isBefore(since);
    }

    /** Deleted before that moment, and its content still there. */
    boolean isRemovable(Instant before) {
        return removedAt == null && deletedAt != null && deletedAt.isBefore(before);
    }

    /** For good: only the row is left. */
    boolean isRemoved() {
        return removedAt != null;
    }

    public int version() {
        return version;
    }
}
