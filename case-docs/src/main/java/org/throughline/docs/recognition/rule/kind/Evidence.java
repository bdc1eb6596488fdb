package org.throughline.docs.recognition.rule.kind;

/**
 * Something that a paper shows.
 *
 * @param name by which the weights call it
 * @param quote where it shows, in the words of the paper
 */
public record Evidence(String name, String quote) {

    private static final int LONGEST = 80;

    public Evidence {
        quote = quote.replace('\t', ' ').strip();
        quote = quote.substring(0, Math.min(LONGEST, quote.length()));
    }
}
