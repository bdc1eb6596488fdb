package org.throughline.docs.search;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.caselist.CaseLists;
import org.throughline.core.family.ContactService;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.index.Indexes;
import org.throughline.docs.search.Completion.Kind;

/** How a search may go on while it is typed: by nothing but what the caller may open. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class CompletionService {

    private static final int OF_EACH = 4;
    private static final int SHORTEST = 2;

    @Inject
    CaseAccess cases;

    @Inject
    CaseLists caseLists;

    @Inject
    ContactService contacts;

    @Inject
    CurrentUser currentUser;

    @Inject
    DocumentAccess documents;

    @Inject
    SearchScope scope;

    @Inject
    Indexes indexes;

    @Inject
    AuditLog audit;

    /** Children first, then the people around them, then documents, then words. */
    public List<Completion> complete(String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        return Stream.of(children(typed), people(typed), inPapers(typed))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Completion> children(String typed) {
        return caseLists.childrenNamed(typed.strip(), OF_EACH).entrySet().stream()
                .map(child -> new Completion(Kind.CHILD, child.getValue(), child.getKey()));
    }

    /** Families look for papers, not for people. */
    private Stream<Completion> people(String typed) {
        return currentUser.get().has(ADVOCATE, SUPERVISOR)
                ? contacts.nearby(typed.strip(), OF_EACH).stream()
                        .map(one -> new Completion(Kind.PERSON, one.name() + ", " + one.word(), one.caseId()))
                : Stream.empty();
    }

    private record Found(List<UUID> files, List<String> words) {}

    private Stream<Completion> inPapers(String typed) {
        var visible = cases.visible();
        var filter = scope.filter(visible).query();
        var prefix = WordPrefix.of(typed);
        var found = indexes.ask(searcher -> new Found(
                CompletedFileNames.find(searcher, prefix.words(), filter, OF_EACH),
                CompletedWords.find(searcher, prefix.last(), filter, OF_EACH)));
        var readable = documents.readable(new HashSet<>(found.files()), visible);
        audit.shown("document", readable.values().stream().map(Document::caseId));
        var files = found.files().stream()
                .flatMap(id -> Stream.ofNullable(readable.get(id)))
                .map(document -> new Completion(Kind.DOCUMENT, document.fileName(), document.id()));
        var words = found.words().stream().map(word -> new Completion(Kind.WORDS, prefix.endingIn(word), null));
        return Stream.concat(files, words);
    }
}
