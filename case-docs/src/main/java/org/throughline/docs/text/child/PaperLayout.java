package org.throughline.docs.text.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.LayoutReader;
import org.throughline.docs.text.layout.PrintedPage;
import org.throughline.docs.text.layout.TypedText;
import org.throughline.docs.text.layout.pdf.PdfPages;
import org.throughline.docs.text.layout.word.WordLayout;
import org.throughline.docs.text.layout.word.XhtmlLayout;
import org.throughline.docs.text.protocol.ReadPage;
import org.xml.sax.SAXException;

/** How a document is laid out, whatever kind of file it is. */
public final class PaperLayout {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Files that say themselves what is a heading, a table or a paragraph. */
    private static final Set<String> MARKED = Set.of(
            "application/vnd.oasis.opendocument.text",
            "application/msword",
            "application/rtf",
            "text/html",
            "application/xhtml+xml");

    /** Plans are shorter. */
    private static final int MOST_PAGES = 300;

    private final TikaConfig config;

    public PaperLayout(TikaConfig config) {
        this.config = config;
    }

    /** Where a file is so damaged that only its text is known, that is laid out as it is typed. */
    public Layout read(Path file, String mediaType, List<ReadPage> pages) throws IOException {
        var known = pages.subList(0, Math.min(MOST_PAGES, pages.size()));
        try {
            if (mediaType.equals(PDF)) {
                return pdf(file, known);
            }
            if (mediaType.equals(WORD)) {
                return WordLayout.read(file);
            }
            if (MARKED.contains(mediaType)) {
                return marked(file, mediaType);
            }
        } catch (IOException | TikaException | SAXException | XMLStreamException | RuntimeException e) {
            return typed(known);
        }
        return typed(known);
    }

    private static Layout pdf(Path file, List<ReadPage> known) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var printed = new PdfPages(document);
            var pages = new ArrayList<PrintedPage>();
            for (var number = 1; number <= Math.min(known.size(), document.getNumberOfPages()); number++) {
                var page = known.get(number - 1);
                pages.add(page.print().isEmpty() ? printed.read(number) : ScannedLayout.page(number, page.print()));
            }
            return LayoutReader.read(pages);
        }
    }

    private Layout marked(Path file, String mediaType) throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType + PlainText.charset(file, mediaType));
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        var layout = new XhtmlLayout();
        try (var in = TikaInputStream.get(file)) {
            new AutoDetectParser(config).parse(in, layout, metadata, context);
        }
        return layout.layout();
    }

    private static Layout typed(List<ReadPage> known) {
        if (known.stream().allMatch(page -> page.print().isEmpty())) {
            return TypedText.layout(known.stream().map(ReadPage::text).toList());
        }
        var pages = new ArrayList<PrintedPage>();
        for (var page : known) {
            pages.add(ScannedLayout.page(pages.size() + 1, page.print()));
        }
        return LayoutReader.read(pages);
    }
}
