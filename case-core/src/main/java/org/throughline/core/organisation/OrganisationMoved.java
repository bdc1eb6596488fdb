package org.throughline.core.organisation;

import java.util.UUID;

/** The days of this organisation begin and end at another moment from this transaction on. */
public record OrganisationMoved(UUID id) {}
