package org.throughline.core.notice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person chose, and which mails failed. */
public class NoticesFake extends NoticeService {

    public final List<Trouble> troubles = new ArrayList<>();
    public final List<Wish> chosen = new ArrayList<>();
    public @Nullable String address = "ana@harbor.example";
    public boolean mailSetUp = true;

    @Override
    public NoticeView mine() {
        var wish = chosen.isEmpty() ? Wish.usual(ZoneId.of("America/Los_Angeles")) : chosen.getLast();
        return new NoticeView(wish, address, mailSetUp, chosen.size());
    }

    @Override
    public NoticeView change(Wish wish, int version) {
        chosen.add(wish);
        return mine();
    }

    @Override
    public boolean isMailSetUp() {
        return mailSetUp;
    }

    @Override
    public List<Trouble> troubles() {
        return troubles;
    }
}
