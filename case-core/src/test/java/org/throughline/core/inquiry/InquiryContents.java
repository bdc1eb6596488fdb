package org.throughline.core.inquiry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;

/** What families write about their children. */
public final class InquiryContents {

    private InquiryContents() {}

    /** The mother writes: the child was sent home. */
    public static InquiryContent about(String firstName, @Nullable String lastName) {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact("Lucia Cruz", "mother", "(510) 555-0134", null, "evenings"),
                new InquiryContent.Child(firstName, lastName, "5", null, "Alder Creek Unified", null, "CA"),
                Situation.STUCK,
                Map.of(IntakeQuestion.OUT_OF_SCHOOL, "YES"),
                "Lo suspendieron.");
    }
}
