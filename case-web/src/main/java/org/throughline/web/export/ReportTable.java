package org.throughline.web.export;

import java.util.List;

/** A report as rows and columns, whatever file it becomes. A cell is text or a whole number. */
public record ReportTable(String title, String period, List<String> header, List<List<Object>> rows) {}
