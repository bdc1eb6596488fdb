package org.throughline.web.publicform;

import java.util.List;

/** What can be chosen in the form. */
public final class FormChoices {

    public static final List<String> STATES = List.of("""
            AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO \
            MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""".split(" "));

    public static final List<String> GRADES =
            List.of((AskForm.NO_GRADE + " Pre-K K 1 2 3 4 5 6 7 8 9 10 11 12").split(" "));

    public static final List<String> RELATIONS =
            List.of("mother", "father", "grandparent", "guardian", "foster", "other");

    private FormChoices() {}
}
