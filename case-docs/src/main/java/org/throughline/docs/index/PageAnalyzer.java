package org.throughline.docs.index;

import org.apache.lucene.analysis.Analyzer;

/**
 * Puts three forms of each word at the same place: as written (without case and accents), its English stem and its
 * Spanish stem. So one text answers in both languages, a phrase may mix them, and one pass marks all. No word is left
 * out: "not offered" must be found.
 */
public final class PageAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = WordAnalyzer.words();
        return new TokenStreamComponents(words, new StemsFilter(WordAnalyzer.plain(words)));
    }
}
