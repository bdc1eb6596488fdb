package org.throughline.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/** Makes the files of the bench, and reads them with Tika alone. Runs in a process of its own, with the product's libraries. */
final class BareReading {

    private BareReading() {}

    /** {@code make <texts> <scans> <size>} or {@code read <texts> <threads>}, which prints seconds. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            var size = Size.valueOf(arguments[3]);
            BenchFiles.makeTexts(folder, size);
            BenchFiles.makeScans(Path.of(arguments[2]), size);
            return;
        }
        var threads = Integer.parseInt(arguments[2]);
        // the first time is the warm-up
        read(folder, threads);
        System.out.println(read(folder, threads));
    }

    private static double read(Path folder, int threads) throws Exception {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.toList();
        }
        var parser = new AutoDetectParser();
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var reading = files.stream()
                    .map(file -> (Callable<Integer>) () -> read(parser, file))
                    .toList();
            for (var done : pool.invokeAll(reading)) {
                done.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int read(AutoDetectParser parser, Path file) throws Exception {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        var text = new BodyContentHandler(-1);
        var context = new ParseContext();
        var ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, ocr);
        try (var in = Files.newInputStream(file)) {
            parser.parse(in, text, metadata, context);
        }
        return text.toString().length();
    }
}
