package org.throughline.core.inquiry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What stands for all that was told: the same only if every word is the same, and nobody can read the words in it. */
final class InquiryFingerprint {

    private final MessageDigest sha = sha256();

    private InquiryFingerprint() {}

    static String of(InquiryContent content) {
        var fingerprint = new InquiryFingerprint();
        var caller = content.caller();
        var child = content.child();
        fingerprint.take(content.language(), content.situation().name(), content.worry());
        fingerprint.take(caller.name(), caller.relation(), caller.phone(), caller.email(), caller.reachWhen());
        fingerprint.take(child.firstName(), child.lastName(), child.grade(), child.district(), child.school());
        fingerprint.take(
                child.state(), child.born() == null ? null : child.born().toString());
        // in the order of the questions: a map has none
        IntakeQuestion.of(content.situation())
                .forEach(question -> fingerprint.take(content.answers().get(question)));
        return HexFormat.of().formatHex(fingerprint.sha.digest());
    }

    private void take(@Nullable String... words) {
        for (var word : words) {
            // length first, so that a word that moves from one answer to the next is seen
            sha.update((word == null ? "-" : word.length() + ":" + word).getBytes(UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
