package org.throughline.core.student;

import java.util.List;

/**
 * The states and territories in which federal special education law applies, by the two letters of their postal codes.
 * Of the territories, which come last, we know no rules of their own.
 */
public final class UsState {

    public static final List<String> CODES = List.of("""
            AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO \
            MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY \
            AS GU MP PR VI""".split(" "));

    private UsState() {}

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }
}
