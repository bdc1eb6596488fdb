package org.throughline.core.consent;

/** What a family agrees to. */
public enum ConsentPurpose {
    ADVOCACY_AGREEMENT,
    RELEASE_FROM_SCHOOL,
    RELEASE_TO_SCHOOL,
    RELEASE_MEDICAL,
    SHARE_WITH_ATTORNEY,
    PHOTO_MEDIA,
    /** Said in words. */
    OTHER
}
