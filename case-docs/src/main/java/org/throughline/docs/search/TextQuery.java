package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.TEXT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.throughline.docs.index.PageAnalyzer;
import org.throughline.docs.index.WordForms;

/**
 * What a person typed, understood: {@code words} in any form, {@code "a phrase"} as it stands, {@code word~} spelled
 * about so, {@code word*} beginning so. Whatever else is typed is read as words or as nothing; there is no wrong query.
 *
 * @param found which pages, and about which of them first
 * @param closer which of these are better: they hold more of the words, and closer together
 * @param marked what to mark in them
 */
record TextQuery(Query found, Query closer, Query marked) {

    private static final int MOST_WORDS = 32;
    private static final int LONGEST = 1000;
    private static final int NEAR = 3;
    private static final float PRESENT = 1.5f;
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Analyzer ANALYZER = new PageAnalyzer();

    static TextQuery of(String typed) {
        return read(typed).query(true);
    }

    /** Of pages that hold any of it, for when none holds enough. */
    static TextQuery anyOf(String typed) {
        return read(typed).query(false);
    }

    private static Typed read(String typed) {
        var reader = new Typed(new WordForms());
        var quotes = typed.substring(0, Math.min(LONGEST, typed.length())).replaceAll("[“”„«»]", "\"");
        PIECE.matcher(quotes).results().forEach(piece -> {
            if (piece.group(1) != null) {
                reader.phrase(piece.group(1));
            } else {
                reader.piece(piece.group(2));
            }
        });
        return reader;
    }

    Query in(Query filter) {
        return new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    /** Collects what is typed, piece by piece. */
    private static final class Typed {

        private final WordForms forms;
        private final List<String> words = new ArrayList<>();
        private final List<Query> asked = new ArrayList<>();
        private final List<Query> marks = new ArrayList<>();
        private final List<Query> phrases = new ArrayList<>();

        Typed(WordForms forms) {
            this.forms = forms;
        }

        void phrase(String typed) {
            var phrase = words(typed);
            if (phrase.size() == 1) {
                phrases.add(new TermQuery(new Term(TEXT, phrase.getFirst())));
            } else if (!phrase.isEmpty()) {
                phrases.add(new PhraseQuery(TEXT, phrase.toArray(String[]::new)));
            }
        }

        void piece(String typed) {
            var found = words(typed);
            for (var i = 0; i < found.size() && asked.size() < MOST_WORDS; i++) {
                var word = found.get(i);
                var isLast = i == found.size() - 1;
                if (isLast && typed.matches(".*~[0-9]?") && word.length() > 2) {
                    both(new FuzzyQuery(new Term(TEXT, word), word.length() < 6 ? 1 : 2, 1));
                } else if (isLast && typed.endsWith("*") && word.length() > 1) {
                    both(new PrefixQuery(new Term(TEXT, word)));
                } else {
                    asked.add(anyForm(word));
                    marks.addAll(stems(word));
                    words.add(word);
                }
            }
        }

        private void both(Query query) {
            asked.add(query);
            marks.add(query);
        }

        /** Wherever the word stands as it is typed, its stems stand, too. */
        private List<Query> stems(String word) {
            return Arrays.stream(terms(word)).skip(1).<Query>map(TermQuery::new).toList();
        }

        /** @param strict whether a page must hold each phrase and enough of the words */
        TextQuery query(boolean strict) {
            if (asked.isEmpty() && phrases.isEmpty()) {
                return new TextQuery(MatchNoDocsQuery.INSTANCE, MatchNoDocsQuery.INSTANCE, MatchNoDocsQuery.INSTANCE);
            }
            var found = new BooleanQuery.Builder();
            var marked = new BooleanQuery.Builder();
            phrases.forEach(phrase -> found.add(phrase, strict ? Occur.MUST : Occur.SHOULD));
            phrases.forEach(phrase -> marked.add(phrase, Occur.SHOULD));
            marks.forEach(word -> marked.add(word, Occur.SHOULD));
            var closer = new BooleanQuery.Builder();
            closeness().forEach(near -> closer.add(near, Occur.SHOULD));
            if (!asked.isEmpty()) {
                if (strict) {
                    found.add(enough(), Occur.MUST);
                } else {
                    asked.forEach(word -> found.add(word, Occur.SHOULD));
                }
                asked.forEach(word -> closer.add(present(word), Occur.SHOULD));
            }
            return new TextQuery(found.build(), closer.build(), marked.build());
        }

        /** Two words must both be there; of many, most: people remember about what was written. */
        private Query enough() {
            var count = asked.size();
            var most = new BooleanQuery.Builder();
            asked.forEach(word -> most.add(word, Occur.SHOULD));
            most.setMinimumNumberShouldMatch(count <= 2 ? count : Math.max(2, (int) Math.ceil(count * 0.6)));
            return most.build();
        }

        /** A page with more of the words is better than one with one of them more often, however long it is. */
        private static Query present(Query word) {
            return new BoostQuery(new ConstantScoreQuery(word), PRESENT);
        }

        /** A page is better where neighbours are neighbours, better still where all of it stands together. */
        private List<Query> closeness() {
            var closer = new ArrayList<Query>();
            for (var i = 0; i + 1 < words.size(); i++) {
                closer.add(near(words.subList(i, i + 2), NEAR));
            }
            if (words.size() > 2) {
                closer.add(new BoostQuery(near(words, NEAR * words.size()), 2));
            }
            return closer;
        }

        private Query near(List<String> together, int slop) {
            var near = new MultiPhraseQuery.Builder();
            together.forEach(word -> near.add(terms(word)));
            return near.setSlop(slop).build();
        }

        private Query anyForm(String word) {
            var forms = new SynonymQuery.Builder(TEXT);
            for (var term : terms(word)) {
                forms.addTerm(term);
            }
            return forms.build();
        }

        private Term[] terms(String word) {
            return forms.formsOf(word).stream()
                    .map(form -> new Term(TEXT, form))
                    .toArray(Term[]::new);
        }
    }

    /** As the index writes them. */
    static List<String> words(String typed) {
        var words = new ArrayList<String>();
        try (var tokens = ANALYZER.tokenStream(TEXT, typed)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var position = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (position.getPositionIncrement() > 0) {
                    words.add(term.toString());
                }
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
