package org.throughline.docs.text.layout;

import java.util.List;

/**
 * What is printed on a page, upright: words and drawn lines with their places.
 *
 * @param number the first is 1
 * @param width in points
 * @param height in points
 * @param shades areas with a background of their own
 */
public record PrintedPage(
        int number, double width, double height, List<Word> words, List<Rule> rules, List<Box> shades) {}
