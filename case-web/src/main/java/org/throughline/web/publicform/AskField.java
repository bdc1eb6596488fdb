package org.throughline.web.publicform;

import java.util.List;

/**
 * One field as its template shows it.
 *
 * @param help empty if its label says all
 * @param wrong the key of a sentence, empty if nothing is wrong
 * @param most letters
 * @param type such as {@code tel}; empty for any text
 * @param autocomplete what a browser may fill in by itself
 * @param options to choose from, where it is a choice
 */
record AskField(
        String name,
        Shape kind,
        String label,
        String help,
        String value,
        String wrong,
        int most,
        String type,
        String autocomplete,
        List<Option> options) {

    enum Shape {
        LINE,
        TEXT,
        CHOICE,
        /** Large choices with an explanation each, named by a legend. */
        GROUP,
        /** For programs: people do not see it. */
        TRAP
    }

    record Option(String value, String text, String why, boolean chosen) {}

    boolean isLine() {
        return kind == Shape.LINE || kind == Shape.TRAP;
    }

    boolean isText() {
        return kind == Shape.TEXT;
    }

    boolean isChoice() {
        return kind == Shape.CHOICE;
    }

    boolean isGroup() {
        return kind == Shape.GROUP;
    }

    boolean isTrap() {
        return kind == Shape.TRAP;
    }

    /** The ids of what says more about the field. */
    String described() {
        return ((help.isEmpty() ? "" : name + "-help ") + (wrong.isEmpty() ? "" : name + "-wrong")).strip();
    }
}
