package org.throughline.core.inquiry.conflict;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.student.SearchName;
import org.throughline.core.student.StudentDetails;

/** When two names mean the same person, as far as names can say it. */
final class NameMatch {

    /** More are no list of people any more, and each costs a look into the database. */
    private static final int MOST = 20;

    private NameMatch() {}

    /** One name in each line. */
    static List<String> lines(String otherParties) {
        return otherParties
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .toList();
    }

    /**
     * All the ways in which a full name may stand in a list that begins with the last name: nobody tells where the first
     * name ends.
     */
    static Set<String> asListed(String fullName) {
        var words = SearchName.of(fullName).split("\\s+");
        var listed = new LinkedHashSet<String>();
        if (words.length == 1) {
            listed.add(words[0]);
        }
        for (var cut = 1; cut < words.length; cut++) {
            var last = Arrays.stream(words, cut, words.length).collect(Collectors.joining(" "));
            var first = Arrays.stream(words, 0, cut).collect(Collectors.joining(" "));
            listed.add(last + " " + first);
        }
        return listed;
    }

    static boolean isSameFirst(String firstName, StudentDetails known) {
        return SearchName.of(firstName).equals(SearchName.of(known.firstName()));
    }
}
