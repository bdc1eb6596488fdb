/**
 * Content of papers as it was read: plans, evaluations, reports of progress and notices, each item with its place. Nothing
 * is in it that the paper does not say.
 */
@NullMarked
package org.throughline.docs.recognition.content;

import org.jspecify.annotations.NullMarked;
