package org.throughline.docs.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Puts three forms of each word at the same place: as written (without case and accents), its English stem and its
 * Spanish stem. So one text answers in both languages, a phrase may mix them, and one pass marks all. No word is left
 * out: "not offered" must be found.
 */
public final class PageAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        words.setMaxTokenLength(100);
        return new TokenStreamComponents(words, new StemsFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words))));
    }
}
