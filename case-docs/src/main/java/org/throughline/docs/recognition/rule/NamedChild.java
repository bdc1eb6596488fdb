package org.throughline.docs.recognition.rule;

import java.util.Optional;
import org.throughline.docs.recognition.rule.name.ChildName;
import org.throughline.docs.text.protocol.LaidOutText;

/** The child that a paper names. */
final class NamedChild {

    private static final int LONGEST = 200;

    private NamedChild() {}

    /** As it stands there, of a length that a name may have. */
    static Optional<String> in(LaidOutText paper) {
        return ChildName.in(paper).map(name -> name.substring(0, Math.min(LONGEST, name.length())));
    }
}
