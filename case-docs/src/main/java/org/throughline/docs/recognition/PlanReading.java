package org.throughline.docs.recognition;

import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.content.PlanContent;

/**
 * What was read in a plan.
 *
 * @param kind an IEP, an amendment of one, or a 504 plan
 */
public record PlanReading(DocumentType kind, PlanContent content) {}
