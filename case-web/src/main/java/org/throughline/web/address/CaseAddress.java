package org.throughline.web.address;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The pages of a case; itself the first of them. */
public record CaseAddress(UUID caseId) implements Address {

    public static final String DELETED = "deleted";

    private static final Pattern PAGE =
            Pattern.compile("staff/cases/(\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(/.*)?");

    public static CaseAddress of(UUID caseId) {
        return new CaseAddress(caseId);
    }

    /** The case whose page somebody sees. */
    public static Optional<UUID> caseAt(String path) {
        var page = PAGE.matcher(path);
        return page.matches() ? Optional.of(UUID.fromString(page.group(1))) : Optional.empty();
    }

    @Override
    public String path() {
        return StaffPlace.CASES.path() + "/" + caseId;
    }

    public Address timeline() {
        return page("timeline");
    }

    public Address documents() {
        return page("documents");
    }

    /** Where a document that was deleted just now can be brought back. */
    public Address documentsAfterDeleting(UUID documentId) {
        return new PlainAddress(new Query().and(DELETED, documentId).of(documents()));
    }

    public Address binder() {
        return page("binder");
    }

    /** @param order a word that the page understands */
    public Address binderBy(String order) {
        return new PlainAddress(new Query().and("by", order).of(binder()));
    }

    /** The line of the plan in force. */
    public Address plan() {
        return page("plan");
    }

    public Address planAsTable() {
        return new PlainAddress(new Query().and("as", "table").of(plan()));
    }

    /** What changed between the two newest plans of a kind. */
    public Address comparison() {
        return page("plan/compare");
    }

    public Address contactNotes() {
        return page("contacts");
    }

    public Address people() {
        return page("people");
    }

    private Address page(String name) {
        return new PlainAddress(path() + "/" + name);
    }
}
