package org.throughline.web.publicform;

import java.util.List;
import org.throughline.core.student.UsState;

/** What can be chosen in the form. */
public final class FormChoices {

    public static final List<String> STATES = UsState.CODES;

    public static final List<String> GRADES =
            List.of((AskForm.NO_GRADE + " Pre-K K 1 2 3 4 5 6 7 8 9 10 11 12").split(" "));

    public static final List<String> RELATIONS =
            List.of("mother", "father", "grandparent", "guardian", "foster", "other");

    private FormChoices() {}
}
