package org.throughline.docs.suggestion;

public enum SuggestionState {
    OPEN,
    CONFIRMED,
    DISMISSED
}
