package org.throughline.core.family;

import org.jspecify.annotations.Nullable;

/**
 * What we know of somebody outside the house.
 *
 * @param language a language tag, such as {@code es}
 * @param access what must be thought of before a meeting, such as an interpreter
 * @param role the title at work, such as school psychologist
 * @param school the school or district that somebody works for
 */
public record ContactDetails(
        ContactSide kind,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String language,
        @Nullable ContactChannel reach,
        @Nullable String access,
        @Nullable String role,
        @Nullable String school) {

    /** Of whom only the name and the language are known. */
    public static ContactDetails family(String name, String language) {
        return new ContactDetails(ContactSide.FAMILY, name, null, null, language, null, null, null, null);
    }
}
