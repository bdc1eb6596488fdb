package org.throughline.core.student;

import java.util.List;

/** The states, by the two letters of their postal codes: in another one no law is known. */
public final class UsState {

    public static final List<String> CODES = List.of("""
            AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO \
            MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""".split(" "));

    private UsState() {}

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }
}
