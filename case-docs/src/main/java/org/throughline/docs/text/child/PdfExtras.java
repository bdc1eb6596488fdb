package org.throughline.docs.text.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** What a PDF may hold besides its pages: programs that a viewer would run, and other files. */
final class PdfExtras {

    private static final Set<COSName> PROGRAMS = Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"));

    /** More than a document of thousands of pages is made of. */
    private static final int MOST = 1_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfExtras() {}

    static boolean areIn(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PdfExtras().areUnder(document.getDocument().getTrailer());
        } catch (IOException | RuntimeException e) {
            // damaged: what cannot be reached here cannot be reached by a viewer
            return false;
        }
    }

    private boolean areUnder(COSDictionary trailer) {
        waiting.add(trailer);
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var one = waiting.remove();
            if (seen.add(one)) {
                switch (one) {
                    case COSDictionary dictionary
                    when isProgram(dictionary) || holdsFile(dictionary) -> {
                        return true;
                    }
                    case COSDictionary dictionary -> follow(dictionary.getValues());
                    case COSArray array -> follow(array.toList());
                    case COSObject reference -> follow(Collections.singleton(reference.getObject()));
                    default -> {
                        // leads nowhere
                    }
                }
            }
        }
        return false;
    }

    private void follow(Collection<? extends COSBase> next) {
        next.stream().filter(PdfExtras::leadsOn).forEach(waiting::add);
    }

    private static boolean leadsOn(COSBase next) {
        return next instanceof COSDictionary || next instanceof COSArray || next instanceof COSObject;
    }

    private static boolean isProgram(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.S) instanceof COSName action && PROGRAMS.contains(action);
    }

    private static boolean holdsFile(COSDictionary dictionary) {
        var files = dictionary.getDictionaryObject(COSName.EF);
        // a drawn letter may have this name, too
        return files instanceof COSDictionary && !(files instanceof COSStream);
    }
}
