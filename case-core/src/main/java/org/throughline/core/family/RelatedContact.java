package org.throughline.core.family;

/** One of the people of a child. */
public record RelatedContact(Relation relation, Contact contact) {

    public boolean isOf(ContactSide kind) {
        return contact.kind() == kind;
    }

    public String name() {
        return contact.name();
    }

    /** Both only go up: the sum is the same only if neither was changed. */
    public int version() {
        return relation.version() + contact.version();
    }
}
