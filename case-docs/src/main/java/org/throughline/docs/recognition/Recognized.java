package org.throughline.docs.recognition;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.student.StudentDetails;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.recognition.content.ContentJson;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.ReadingLimits;

/**
 * What the rules found in a text. It comes out of the reading process, which nobody trusts: whatever is impossible is
 * refused when it is read.
 *
 * @param language {@code en} or {@code es}, where it is clear
 * @param guess nothing if no rule says what it may be
 * @param child the names of the child that its fields name, as {@link NormalizedText#names} gives them
 * @param birth when a child in it is said to be born
 * @param dates its key dates, if it is a paper of that kind
 * @param facts what happened, if it is a paper of that kind
 * @param content what it says, as a paper of each kind
 * @param sample of its words, to find others like it
 */
public record Recognized(
        @Nullable String language,
        @Nullable TypeGuess guess,
        Set<String> child,
        @Nullable LocalDate birth,
        Map<DocumentType, Map<KeyDate, FoundDate>> dates,
        Map<DocumentType, SuggestedFact> facts,
        PaperContent content,
        Shingles sample) {

    /** Of the form in which it is kept; what was kept in another one is found anew. */
    static final byte FORM = 2;

    private static final int LONGEST = 2_000;
    private static final int MOST_NAMES = 100;
    private static final Set<String> LANGUAGES = Set.of("", "en", "es");

    private static final Recognized NOTHING =
            new Recognized(null, null, Set.of(), null, Map.of(), Map.of(), PaperContent.NOTHING, Shingles.none());

    /** The key dates of a paper of this kind; of no known kind like those of any other. */
    Map<KeyDate, FoundDate> datesOf(@Nullable DocumentType type) {
        return dates.getOrDefault(Objects.requireNonNullElse(type, DocumentType.OTHER), Map.of());
    }

    /** @param type what the document is, as a person said it or the reading is sure of; of no other one anything follows */
    public Optional<SuggestedFact> factOf(@Nullable DocumentType type) {
        return type == null ? Optional.empty() : Optional.ofNullable(facts.get(type));
    }

    /**
     * Whether it seems to be about somebody else: its fields name a child of another first name, or it says another day
     * of birth. Sisters and twins share a name or a day.
     *
     * @param own that of the case
     */
    public boolean isOfAnotherChild(StudentDetails own) {
        var given = NormalizedText.names(String.join(" ", own.givenNames()));
        var names = given.isEmpty() ? NormalizedText.names(own.lastName()) : given;
        var born = own.dateOfBirth();
        return (!child.isEmpty() && child.stream().noneMatch(names::contains))
                || (born != null && birth != null && !birth.equals(born));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(FORM);
        out.writeUTF(Objects.requireNonNullElse(language, ""));
        out.writeBoolean(guess != null);
        if (guess != null) {
            out.writeUTF(guess.type().name());
            out.writeDouble(guess.confidence());
            writeText(guess.cues(), out);
        }
        out.writeInt(child.size());
        for (var name : child) {
            writeText(name, out);
        }
        out.writeBoolean(birth != null);
        if (birth != null) {
            out.writeLong(birth.toEpochDay());
        }
        for (var type : DocumentType.values()) {
            var ofType = dates.getOrDefault(type, Map.of());
            out.writeByte(ofType.size());
            for (var date : ofType.entrySet()) {
                out.writeUTF(date.getKey().name());
                write(date.getValue(), out);
            }
            var fact = facts.get(type);
            out.writeBoolean(fact != null);
            if (fact != null) {
                out.writeUTF(fact.type().name());
                write(fact.date(), out);
            }
        }
        out.write(sample.bytes());
        ContentJson.write(content, out);
    }

    private static void write(FoundDate found, DataOutputStream out) throws IOException {
        out.writeLong(found.date().toEpochDay());
        out.writeInt(found.page());
        writeText(found.quote(), out);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        out.writeUTF(text.substring(0, Math.min(LONGEST, text.length())));
    }

    /** Nothing where the rules did not get through, or said something impossible. */
    static Recognized of(Findings findings) {
        return read(findings.bytes()).orElse(NOTHING);
    }

    /** Nothing if these bytes are not such findings, or those of an older release. */
    static Optional<Recognized> read(byte[] findings) {
        try (var in = new DataInputStream(new ByteArrayInputStream(findings))) {
            return in.read() == FORM ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            System.getLogger(Recognized.class.getName())
                    .log(System.Logger.Level.WARNING, "What the rules said is impossible", e);
            return Optional.empty();
        }
    }

    private static Recognized read(DataInputStream in) throws IOException {
        var language = in.readUTF();
        require(LANGUAGES.contains(language));
        var guess = in.readBoolean() ? readGuess(in) : null;
        var child = readNames(in);
        var birth = in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
        var dates = new EnumMap<DocumentType, Map<KeyDate, FoundDate>>(DocumentType.class);
        var facts = new EnumMap<DocumentType, SuggestedFact>(DocumentType.class);
        for (var type : DocumentType.values()) {
            var ofType = new EnumMap<KeyDate, FoundDate>(KeyDate.class);
            for (var left = in.readUnsignedByte(); left > 0; left--) {
                ofType.put(KeyDate.valueOf(in.readUTF()), readDate(in));
            }
            dates.put(type, ofType);
            if (in.readBoolean()) {
                facts.put(type, new SuggestedFact(FactType.valueOf(in.readUTF()), readDate(in)));
            }
        }
        var sample = in.readNBytes(Shingles.BYTES);
        if (sample.length < Shingles.BYTES) {
            throw new EOFException();
        }
        var content = ContentJson.read(in);
        return new Recognized(
                language.isEmpty() ? null : language, guess, child, birth, dates, facts, content, Shingles.of(sample));
    }

    private static TypeGuess readGuess(DataInputStream in) throws IOException {
        var type = DocumentType.valueOf(in.readUTF());
        var confidence = in.readDouble();
        require(confidence >= 0 && confidence <= 1);
        return new TypeGuess(type, confidence, readText(in));
    }

    private static Set<String> readNames(DataInputStream in) throws IOException {
        var count = in.readInt();
        require(count >= 0 && count <= MOST_NAMES);
        var names = new HashSet<String>();
        for (var i = 0; i < count; i++) {
            names.add(readText(in));
        }
        return names;
    }

    private static FoundDate readDate(DataInputStream in) throws IOException {
        var date = LocalDate.ofEpochDay(in.readLong());
        var page = in.readInt();
        require(date.getYear() > 1900 && date.getYear() < 2200 && page > 0 && page <= ReadingLimits.PAGES);
        return new FoundDate(date, page, readText(in));
    }

    private static String readText(DataInputStream in) throws IOException {
        var text = in.readUTF();
        require(text.length() <= LONGEST && text.indexOf('\0') < 0);
        return text;
    }

    private static void require(boolean possible) throws IOException {
        if (!possible) {
            throw new IOException("Impossible findings");
        }
    }
}
