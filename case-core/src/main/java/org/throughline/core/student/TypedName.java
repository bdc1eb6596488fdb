package org.throughline.core.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody types to find a person: each word of it stands somewhere in the name, in whatever order, so that
 * "Wren Okonkwo", "okonkwo wren" and "Okonkwo-Tate, Wren" find the same child.
 */
public final class TypedName {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,;]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;\\p{Pd}.]+");

    private final List<String> parts;

    private TypedName(List<String> parts) {
        this.parts = parts;
    }

    public static TypedName of(String typed) {
        var name = SearchName.of(typed);
        var plain = name.replace("'", "");
        return new TypedName(split(BETWEEN_PARTS, plain.isBlank() ? name : plain).stream()
                .distinct()
                .toList());
    }

    /** Without the marks that some write between names and others leave out. */
    public List<String> words() {
        return parts.stream()
                .flatMap(part -> split(BETWEEN_WORDS, part).stream())
                .distinct()
                .toList();
    }

    /**
     * A condition of JPQL; its parameters are {@link #values}.
     *
     * @param name what holds the search name
     * @param other what may hold a part as it was typed instead, such as a number
     */
    public String condition(String name, String... other) {
        var conditions = new ArrayList<String>();
        for (var i = 0; i < parts.size(); i++) {
            var either = new ArrayList<String>();
            either.add("(" + String.join(" and ", likes(name, i)) + ")");
            for (var column : other) {
                either.add(column + " like :typed" + i + " escape '!'");
            }
            conditions.add("(" + String.join(" or ", either) + ")");
        }
        return conditions.isEmpty() ? "1 = 1" : "(" + String.join(" and ", conditions) + ")";
    }

    private List<String> likes(String name, int part) {
        var words = wordsOf(part);
        var likes = new ArrayList<String>();
        for (var word = 0; word < words.size(); word++) {
            likes.add("function('replace', " + name + ", '''', '') like :typed" + part + "word" + word + " escape '!'");
        }
        return likes;
    }

    /** By name of the parameter. Where the columns of {@link #condition} are names alone, only {@link #wordValues}. */
    public Map<String, String> values() {
        var values = wordValues();
        for (var i = 0; i < parts.size(); i++) {
            values.put("typed" + i, anywhere(parts.get(i)));
        }
        return values;
    }

    public Map<String, String> wordValues() {
        var values = new TreeMap<String, String>();
        for (var i = 0; i < parts.size(); i++) {
            var words = wordsOf(i);
            for (var word = 0; word < words.size(); word++) {
                values.put("typed" + i + "word" + word, anywhere(words.get(word)));
            }
        }
        return values;
    }

    /** A part that is nothing but marks stands for itself. */
    private List<String> wordsOf(int part) {
        var words = split(BETWEEN_WORDS, parts.get(part));
        return words.isEmpty() ? List.of(parts.get(part)) : words;
    }

    private static String anywhere(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }

    private static List<String> split(Pattern between, String text) {
        return Arrays.stream(between.split(text))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
