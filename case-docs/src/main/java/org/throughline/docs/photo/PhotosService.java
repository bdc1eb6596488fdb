package org.throughline.docs.photo;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.DELETED;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.TooLarge;
import org.throughline.docs.document.Choice;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.NewDocument;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.protocol.PhotoBundle;

/** Puts photos of the pages of one paper together. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class PhotosService {

    public static final int MOST = 100;

    @Inject
    DocumentService documents;

    @Inject
    DocumentAccess access;

    @Inject
    Documents rows;

    @Inject
    ContentStore store;

    @Inject
    DocsSettings settings;

    @Inject
    IndexChanges indexChanges;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * One document of these photos, each a page of it, as they came and in this order. The single ones are deleted, and can
     * be brought back like whatever is deleted.
     *
     * @throws Invalid unless these are at least two photos of that case, each named once, seen by the same people
     * @throws TooLarge if they are larger together than one upload may be
     * @throws NotFound if one is not there for the caller, or not the caller's own as far as a family goes
     */
    public Document putTogether(UUID caseId, String name, List<UUID> photos) {
        if (photos.size() < 2
                || photos.size() > MOST
                || photos.stream().distinct().count() < photos.size()) {
            throw new Invalid("photos.number");
        }
        // always in the same order: two who want the same photos wait for each other instead of for ever
        photos.stream().sorted().forEach(this::requireOwn);
        var pages = photos.stream().map(rows::lock).toList();
        if (!pages.stream()
                .allMatch(page -> isSinglePhoto(page) && page.caseId().equals(caseId))) {
            throw new Invalid("photos.only");
        }
        if (pages.stream().map(Document::isShared).distinct().count() > 1) {
            throw new Invalid("photos.mixed");
        }
        if (pages.stream().mapToLong(page -> page.file().size()).sum() > settings.uploadLimit()) {
            throw new TooLarge("document.too-large", settings.uploadLimit() / (1024 * 1024));
        }
        documents.requireRoom(caseId);
        var whole = receive(caseId, name, pages);
        pages.forEach(this::delete);
        pages.forEach(page -> indexChanges.add(page.id()));
        return whole;
    }

    /**
     * Photos that the caller chose together and has not said of whether they are the pages of one paper, in the order in
     * which they were chosen. Where there are several such choices, the latest.
     */
    public List<Document> undecided(UUID caseId) {
        return documents.inCase(caseId).stream()
                .filter(document -> document.upload().by().equals(currentUser.id()) && isSinglePhoto(document))
                .filter(document -> document.choice().isPresent())
                .collect(Collectors.groupingBy(
                        document -> document.choice().orElseThrow().together()))
                .values()
                .stream()
                .filter(chosen -> chosen.size() > 1)
                .max(Comparator.comparingLong(chosen ->
                        chosen.stream().mapToLong(PhotosService::place).max().orElse(0)))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparingLong(PhotosService::place))
                .toList();
    }

    private static long place(Document photo) {
        return photo.choice().map(Choice::place).orElse(0L);
    }

    /** They are papers of their own: nobody is asked about them any more. */
    public void leaveApart(List<UUID> photos) {
        photos.stream().sorted().forEach(this::requireOwn);
        photos.stream().map(rows::lock).forEach(photo -> photo.choose(null));
    }

    private static boolean isSinglePhoto(Document document) {
        return document.file().isPhoto(document.reading().pageCount()) && document.partOf() == null;
    }

    private void requireOwn(UUID id) {
        var document = access.requireLocked(id);
        var isOthers = access.seesOnlyShared() && !document.upload().by().equals(currentUser.id());
        if (document.isDeleted() || isOthers) {
            throw new NotFound();
        }
        // one that is still to be scanned is scanned with the others
        document.reading().requireNotHeldBack();
    }

    private Document receive(UUID caseId, String name, List<Document> pages) {
        try {
            var file = Files.createTempFile("photos-", null);
            try {
                write(pages, file);
                try (var content = Files.newInputStream(file)) {
                    return documents.receive(
                            caseId,
                            new NewDocument(
                                            name,
                                            content,
                                            null,
                                            pages.getFirst().isShared())
                                    .wantedAgain(true));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Document> pages, Path file) throws IOException {
        try (var bundle = new PhotoBundle.Writer(Files.newOutputStream(file))) {
            for (var page : pages) {
                try (var photo = store.open(page.id())) {
                    bundle.add(page.fileName(), photo);
                }
            }
        }
    }

    private void delete(Document page) {
        page.choose(null);
        page.delete(new Deletion(currentUser.id(), clock.instant()));
        audit.record(DELETED, "document", page.id(), page.caseId());
    }
}
