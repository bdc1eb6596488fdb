package org.throughline.docs.recognition.content;

/** What a service is under 34 CFR 300.320(a)(4). */
public enum ServiceKind {
    SPECIAL_EDUCATION,
    RELATED,
    SUPPLEMENTARY,
    STAFF_SUPPORT
}
