package org.throughline.web.casefile;

import org.throughline.core.casefile.Priority;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How soon a case wants somebody's eyes. */
public class PriorityBadge extends StateBadge {

    public PriorityBadge(Priority priority, String word) {
        super(priority == Priority.NORMAL ? Tone.CHECK : Tone.SOON, Icon.UP, word);
    }
}
