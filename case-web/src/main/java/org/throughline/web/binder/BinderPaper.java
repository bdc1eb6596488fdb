package org.throughline.web.binder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;

/**
 * A line of the binder's index.
 *
 * @param on the date of the paper, as it was read in it; null where none was
 * @param kind in words; empty where it is not known
 * @param from who sent it; empty where that is not known
 */
record BinderPaper(Document document, @Nullable LocalDate on, String kind, String from) {}
