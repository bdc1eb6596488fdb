package org.throughline.docs.recognition.content;

/**
 * A rectangle on an upright page, in ten-thousandths of its width and its height from the upper left corner.
 *
 * @param page the first is 1
 */
public record Area(int page, int left, int top, int width, int height) {}
