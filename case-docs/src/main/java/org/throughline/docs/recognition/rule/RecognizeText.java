package org.throughline.docs.recognition.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.Recognized;
import org.throughline.docs.recognition.SuggestedFact;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.text.protocol.LaidOutText;
import org.throughline.docs.text.protocol.TextRules;

/**
 * All that the rules find in a text. The same words mean other things in other papers: what they mean is said for each
 * kind, so that nobody has to look again when a person says what the paper is.
 */
public final class RecognizeText implements TextRules {

    @Override
    public void apply(LaidOutText text, DataOutputStream found) throws IOException {
        recognized(text).write(found);
    }

    static Recognized recognized(LaidOutText text) {
        var pages = text.pages();
        var dated = PaperDates.of(text.layout());
        var consent = TickedConsent.in(text);
        var today = LocalDate.now(ZoneOffset.UTC);
        var dates = new EnumMap<DocumentType, Map<KeyDate, FoundDate>>(DocumentType.class);
        var facts = new EnumMap<DocumentType, SuggestedFact>(DocumentType.class);
        for (var type : DocumentType.values()) {
            var ofType = KeyDates.of(dated, consent, type, today);
            dates.put(type, ofType);
            FactRules.in(type, ofType, consent, pages).forEach(fact -> facts.put(type, fact));
        }
        return new Recognized(
                LanguageGuess.of(pages).orElse(null),
                DocumentTypes.of(text).orElse(null),
                NamedChild.in(text).map(NormalizedText::names).orElse(Set.of()),
                dated.birth().orElse(null),
                dates,
                facts,
                ReadContent.of(text.layout()),
                ShinglesOfText.of(pages));
    }
}
