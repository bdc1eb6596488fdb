package org.throughline.docs.text.layout;

/**
 * A straight line that is drawn along the page or down it.
 *
 * @param at its height if it runs along the page, else its distance from the left edge
 * @param from where it begins, left or above
 * @param to where it ends, right or below
 */
public record Rule(boolean horizontal, double at, double from, double to) {

    public double length() {
        return to - from;
    }
}
