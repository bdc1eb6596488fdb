package org.throughline.core.relation;

/** One of the people of a child. */
public record Related(Relation relation, Contact contact) {

    public boolean isOf(Side kind) {
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
