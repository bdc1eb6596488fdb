package org.throughline.web.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.student.Likeness;

/** Knows one Mateo, who is like everybody with a first name that begins like his. */
public class DuplicatesFake extends DuplicateService {

    public static final PossibleDuplicate KNOWN = new PossibleDuplicate(
            UUID.randomUUID(),
            CasesFake.MATEO,
            UUID.randomUUID(),
            "2025-0007",
            CaseStatus.OPEN,
            CasesFake.FRIDAY,
            new Likeness(Likeness.Name.SOUNDS_ALIKE, Likeness.Birth.SAME_BIRTH));

    public final List<String> asked = new ArrayList<>();

    @Override
    public List<PossibleDuplicate> alike(String firstName, String lastName, @Nullable LocalDate born) {
        asked.add(firstName + " " + lastName);
        return firstName.startsWith("Mat") && !lastName.isBlank() ? List.of(KNOWN) : List.of();
    }

    @Override
    public List<PossibleDuplicate> alikeTo(UUID caseId) {
        return List.of(KNOWN);
    }
}
