package org.throughline.core.duplicate;

import java.util.List;
import org.throughline.core.student.StudentDetails;

/**
 * What will happen if the other entry is merged into the kept one.
 *
 * @param cases the numbers of the cases that the caller may see
 * @param people names of the people who will be those of the kept child
 * @param newReaders names of those among them who will then see the kept child's case in the portal
 */
public record MergePreview(
        StudentDetails kept,
        StudentDetails other,
        List<String> cases,
        List<String> people,
        List<String> newReaders,
        int consents,
        Filling filled) {}
