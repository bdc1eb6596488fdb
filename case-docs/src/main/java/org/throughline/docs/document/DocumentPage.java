package org.throughline.docs.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.throughline.docs.text.protocol.ScannedPage;

/** The text of one page. That of a page which is a picture comes later, and says how sure it is. */
@Entity
@Table(name = "document_page")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class DocumentPage {

    /** Of one document. */
    public static final int MOST = ReadingLimits.PAGES;

    /** Print that a person reads with ease comes out above 80, noise below 45. */
    private static final int READABLE = 55;

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private int number;

    private String text;

    private boolean scanned;

    private @Nullable Integer confidence;

    private int quarters;

    @Column(name = "words")
    private @Nullable PagePrint print;

    @SuppressWarnings("NullAway.Init")
    protected DocumentPage() {}

    /** @param scanned a picture, still to be read */
    public DocumentPage(UUID documentId, int number, String text, boolean scanned) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.documentId = documentId;
        this.number = number;
        this.text = text;
        this.scanned = scanned;
    }

    /**
     * What was guessed more than read is not kept: a search would find what is not there. What the file itself says of
     * the page stays, whatever was read off its picture.
     */
    public void markRead(ScannedPage page) {
        confidence = page.confidence();
        quarters = page.quarters();
        print = page.print();
        if (confidence >= READABLE && !page.text().contains(text)) {
            text = text + "\n\n" + page.text();
        } else if (confidence >= READABLE) {
            text = page.text();
        }
    }

    public UUID documentId() {
        return documentId;
    }

    /** The first page is 1. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** A picture of a page: a scan or a photo. */
    public boolean isScanned() {
        return scanned;
    }

    /** A picture that has not been read yet. */
    public boolean isWaiting() {
        return scanned && confidence == null;
    }

    /** How sure the reading of a picture is, 0 to 100; of other pages there is nothing to be unsure about. */
    public @Nullable Integer confidence() {
        return confidence;
    }

    /** Where a picture was read too badly, nothing of it counts. */
    public ReadPage asRead() {
        return new ReadPage(text, print == null || text.isBlank() ? PagePrint.NONE : print);
    }

    /** How often its picture has to be turned clockwise by a quarter to stand upright. */
    int quarters() {
        return quarters;
    }

    /** Where the words that were read off its picture stand; nothing of a page that is text. */
    Optional<List<PlacedWord>> words() {
        return Optional.ofNullable(print).map(PagePrint::words).filter(all -> !all.isEmpty());
    }

    /** A picture in which too little can be made out. */
    public boolean isUnreadable() {
        return confidence != null && confidence < READABLE && text.isBlank();
    }
}
