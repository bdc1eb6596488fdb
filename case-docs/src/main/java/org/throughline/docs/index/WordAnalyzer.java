package org.throughline.docs.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The words as they are written, without case and accents: the first of the forms that {@link PageAnalyzer} keeps. */
public final class WordAnalyzer extends Analyzer {

    private static final int LONGEST = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = words();
        return new TokenStreamComponents(words, plain(words));
    }

    static StandardTokenizer words() {
        var words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST);
        return words;
    }

    static TokenStream plain(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
