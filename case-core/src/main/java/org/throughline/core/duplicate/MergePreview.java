package org.throughline.core.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.core.family.Contact;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.student.StudentDetails;

/**
 * What will happen if the other entry is merged into the kept one.
 *
 * @param cases the numbers of the cases that the caller may see
 * @param people names of the people who will be those of the kept child
 * @param newReaders names of the other entry's family who will then see the kept child's cases in the portal, too
 * @param keptReaders names of the kept child's family who will then see the other entry's cases in the portal, too
 */
public record MergePreview(
        StudentDetails kept,
        StudentDetails other,
        List<String> cases,
        List<String> people,
        List<String> newReaders,
        List<String> keptReaders,
        int consents,
        FilledFields filled) {

    /** Names of those who read in the portal and are of one side only: the other side is new to them. */
    static List<String> readersAmong(List<RelatedContact> people, List<RelatedContact> others) {
        var reading = others.stream()
                .map(RelatedContact::contact)
                .filter(Contact::readsPortal)
                .map(Contact::personId)
                .collect(Collectors.toSet());
        return people.stream()
                .filter(one -> one.contact().readsPortal())
                .filter(one -> !reading.contains(one.contact().personId()))
                .map(RelatedContact::name)
                .distinct()
                .toList();
    }
}
