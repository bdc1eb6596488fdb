package org.throughline.docs.recognition.rule.lexicon;

/**
 * What a label means.
 *
 * @param share of its content words that say so, 0 to 1
 * @param words how many of them
 * @param entry the words of the lexicon that fit
 */
public record Match<C>(C concept, double share, int words, String entry) {}
