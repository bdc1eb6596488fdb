package org.throughline.web.publicform.guard;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent from a page of the form, for a little while and in memory alone: the browser is led from what it sent to
 * an address that it can open again, so that going back sends nothing twice. Only the browser that wrote it reads it, and
 * only in the form it was written in; one that keeps no cookie is shown it once. Whatever is gone here begins anew with what the browser's tab has kept.
 */
public final class FormDrafts<T> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private record Draft<T>(String form, String browser, T content, Instant at, boolean wasShown) {

        Draft<T> shown() {
            return new Draft<>(form, browser, content, at, true);
        }

        boolean isOf(String whichForm, String whoseBrowser) {
            return form.equals(whichForm) && browser.equals(whoseBrowser);
        }
    }

    private final Clock clock;
    private final Map<String, Draft<T>> drafts = new LinkedHashMap<>();

    public FormDrafts(Clock clock) {
        this.clock = clock;
    }

    /** Nobody guesses it. */
    public static String newName() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @param name of an earlier draft of the same form, or anything else
     * @param form where it was written: what was told to one organisation is never shown in the form of another
     * @return the name by which it is found
     */
    public synchronized String keep(String name, String form, String browser, T content) {
        var now = clock.instant();
        var before = drafts.remove(name);
        var kept = before != null && before.isOf(form, browser) ? name : newName();
        if (before != null && !kept.equals(name)) {
            drafts.put(name, before);
        }
        drafts.put(kept, new Draft<>(form, browser, content, now, false));
        // the longest untouched come first
        drafts.values().removeIf(draft -> isOver(draft, now));
        var names = drafts.keySet().iterator();
        while (drafts.size() > MOST) {
            names.next();
            names.remove();
        }
        return kept;
    }

    public synchronized Optional<T> find(String name, String form, String browser) {
        var draft = drafts.get(name);
        if (draft == null
                || isOver(draft, clock.instant())
                || !draft.form().equals(form)
                || (draft.wasShown() && !draft.isOf(form, browser))) {
            return Optional.empty();
        }
        drafts.replace(name, draft.shown());
        return Optional.of(draft.content());
    }

    private static boolean isOver(Draft<?> draft, Instant now) {
        return draft.at().plus(LONGEST).isBefore(now);
    }
}
