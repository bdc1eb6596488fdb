package org.throughline.docs.document;

import static org.throughline.docs.document.DocumentStatus.FAILED;
import static org.throughline.docs.document.DocumentStatus.PROCESSING;
import static org.throughline.docs.document.DocumentStatus.QUARANTINED;
import static org.throughline.docs.document.DocumentStatus.READY;
import static org.throughline.docs.document.DocumentStatus.RECEIVED;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Refused;

/**
 * Where a document is on its way from upload to search. Each step gives the state after it, or is refused.
 *
 * @param remark why it failed or is held back, or what to know of a document that is ready
 * @param admittedAt when it was found clean, or came where files are taken unseen; from then on its bytes are given out
 * @param language {@code en} or {@code es}, where it is clear
 */
public record ReadingState(
        DocumentStatus status,
        @Nullable DocumentRemark remark,
        @Nullable Instant admittedAt,
        @Nullable String language,
        @Nullable Integer pageCount) {

    /** The remark as it goes over REST and stands in the table. */
    public @Nullable String reason() {
        return remark == null ? null : remark.code();
    }

    public boolean isAdmitted() {
        return admittedAt != null;
    }

    public boolean isBeingRead() {
        return status == RECEIVED || status == PROCESSING;
    }

    public boolean isReady() {
        return status == READY;
    }

    /** There are pages to look at. */
    public boolean isReadable() {
        return isReady() && pageCount != null && pageCount > 0;
    }

    /** There is a password on it that can be taken off, and nobody has said it yet. */
    public boolean isLocked() {
        return status == FAILED && remark == DocumentRemark.ENCRYPTED;
    }

    public boolean canBeTriedAgain() {
        return status == FAILED || (status == QUARANTINED && remark == DocumentRemark.NOT_SCANNED);
    }

    public void requireNotHeldBack() {
        if (status == QUARANTINED) {
            throw new Refused("document.quarantined");
        }
    }

    void requireAdmitted() {
        requireNotHeldBack();
        if (!isAdmitted()) {
            throw new Refused("document.unchecked");
        }
    }

    public void requireLocked() {
        if (!isLocked()) {
            throw new Refused("document.not-locked");
        }
    }

    public ReadingState admitted(Instant at) {
        return new ReadingState(status, remark, at, language, pageCount);
    }

    /** Nobody gets it, and nothing is read in it. */
    public ReadingState heldBack(DocumentRemark why) {
        return new ReadingState(QUARANTINED, why, null, language, null);
    }

    /** @throws IllegalStateException if it is read already, by another run of the same job */
    public ReadingState begun() {
        if (!isBeingRead()) {
            throw new IllegalStateException("A document that is " + status + " is not to be read");
        }
        return new ReadingState(PROCESSING, null, admittedAt, language, pageCount);
    }

    /** @param note what to know although it was read, such as that it was too long */
    public ReadingState opened(int pages, @Nullable DocumentRemark note) {
        return new ReadingState(status, note, admittedAt, language, pages);
    }

    /** All of its pages that can be read are read. */
    public ReadingState read(@Nullable String inLanguage) {
        return new ReadingState(READY, remark, admittedAt, inLanguage, pageCount);
    }

    /** Ready, except for some pages that can only be looked at. */
    public ReadingState withUnreadablePages() {
        return remark == null ? with(status, DocumentRemark.UNREADABLE_PAGES) : this;
    }

    public ReadingState failed(DocumentRemark why) {
        return with(FAILED, why);
    }

    /** What was read before is still there: nothing of it is lost because another reading went wrong. */
    public ReadingState notReadAgain() {
        return with(READY, DocumentRemark.NOT_READ_AGAIN);
    }

    /** Is to be read from a copy without its password. */
    ReadingState unlocked() {
        requireLocked();
        return triedAgain();
    }

    /** Is to be read as it can be read by now. */
    ReadingState again() {
        return isReady() ? with(RECEIVED, null) : triedAgain();
    }

    /** Is to be read though it could not be, and to be scanned for malware again. */
    ReadingState triedAgain() {
        if (!canBeTriedAgain()) {
            throw new Refused("document.not-failed");
        }
        return new ReadingState(RECEIVED, null, null, language, pageCount);
    }

    /** Nothing of what it said. */
    ReadingState emptied() {
        return new ReadingState(status, null, admittedAt, null, null);
    }

    private ReadingState with(DocumentStatus next, @Nullable DocumentRemark why) {
        return new ReadingState(next, why, admittedAt, language, pageCount);
    }
}
