package org.throughline.core.playbook;

import java.util.UUID;

/** A playbook with its steps. */
public record PlaybookView(UUID id, PlaybookContent content, int version) {}
