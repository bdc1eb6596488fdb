package org.throughline.web.address;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a page that is lit, in ten-thousandths of its width and its height from the upper left corner. */
public record LitArea(int left, int top, int width, int height) {

    /** More would only make an address long: an item that large is seen anyway. */
    private static final int MOST = 20;

    private static final int NUMBERS = 4;
    private static final String NUMBER = "[0-9]{1,5}";

    /** As they stand in an address; of what is no area nothing. */
    static List<LitArea> read(String text) {
        return Arrays.stream(text.split("[.]", MOST + 1))
                .limit(MOST)
                .map(area -> area.split(",", NUMBERS + 1))
                .filter(numbers ->
                        numbers.length == NUMBERS && Arrays.stream(numbers).allMatch(number -> number.matches(NUMBER)))
                .map(numbers -> new LitArea(
                        Integer.parseInt(numbers[0]),
                        Integer.parseInt(numbers[1]),
                        Integer.parseInt(numbers[2]),
                        Integer.parseInt(numbers[3])))
                .toList();
    }

    static String written(List<LitArea> areas) {
        return areas.stream()
                .limit(MOST)
                .map(area -> area.left + "," + area.top + "," + area.width + "," + area.height)
                .collect(Collectors.joining("."));
    }
}
