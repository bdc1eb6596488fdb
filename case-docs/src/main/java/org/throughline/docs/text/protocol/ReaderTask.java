package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What a reading process is to do with a document, whose length and bytes follow. */
public sealed interface ReaderTask {

    /** Find the text; the answer is a {@link Reading}. */
    record ReadText(String fileName) implements ReaderTask {}

    /** Read pages that are pictures: after the bytes come the numbers of pages, each answered by a {@link ScannedPage}, then a 0. */
    record ScanPages(String mediaType) implements ReaderTask {}

    /** Hand over the files in a letter or an archive; the answer is {@link FileParts}. */
    record Unpack(String mediaType) implements ReaderTask {}

    /**
     * Draw a page; the answer is a {@link PagePicture}.
     *
     * @param quarters how often it is turned clockwise by a quarter
     * @param longest so many dots its longer side has at most
     */
    record DrawPage(String mediaType, int number, int quarters, int longest) implements ReaderTask {}

    /** Say where the words of a page of a PDF stand; the answer is a list of {@link PlacedWord}. */
    record PlaceWords(int number) implements ReaderTask {}

    /** Take the password off; the answer is {@link Unlocked}, then the bytes if it is open. */
    record Unlock(String mediaType, String password) implements ReaderTask {

        /** The password is never written to a log. */
        @Override
        public String toString() {
            return "Unlock[" + mediaType + "]";
        }
    }

    /** Apply the {@link TextRules}: ahead of the document come its {@link ReadPages}; the answer is {@link Findings}. */
    record ApplyRules(String mediaType) implements ReaderTask {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case ReadText task -> {
                out.writeByte(1);
                out.writeUTF(task.fileName());
            }
            case ScanPages task -> {
                out.writeByte(2);
                out.writeUTF(task.mediaType());
            }
            case Unpack task -> {
                out.writeByte(3);
                out.writeUTF(task.mediaType());
            }
            case DrawPage task -> {
                out.writeByte(4);
                out.writeUTF(task.mediaType());
                out.writeInt(task.number());
                out.writeInt(task.quarters());
                out.writeInt(task.longest());
            }
            case PlaceWords task -> {
                out.writeByte(5);
                out.writeInt(task.number());
            }
            case Unlock task -> {
                out.writeByte(6);
                out.writeUTF(task.mediaType());
                out.writeUTF(task.password());
            }
            case ApplyRules task -> {
                out.writeByte(7);
                out.writeUTF(task.mediaType());
            }
        }
    }

    /** @param kind the first byte, which has been read already */
    static ReaderTask read(int kind, DataInputStream in) throws IOException {
        return switch (kind) {
            case 1 -> new ReadText(in.readUTF());
            case 2 -> new ScanPages(in.readUTF());
            case 3 -> new Unpack(in.readUTF());
            case 4 -> new DrawPage(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
            case 5 -> new PlaceWords(in.readInt());
            case 6 -> new Unlock(in.readUTF(), in.readUTF());
            case 7 -> new ApplyRules(in.readUTF());
            default -> throw new IOException("No such task: " + kind);
        };
    }
}
