package org.throughline.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Pages of readings, written where the product would have written them; the words are as rare as words are. */
final class ManyPages {

    static final int DOCUMENTS = 200;
    static final int PAGES = 20;
    private static final int WORDS = 400;
    private static final int SENTENCE = 12;
    private static final int VOCABULARY = 8_000;
    private static final List<String> SYLLABLES = List.of(
            "ra", "de", "mi", "ton", "ser", "vi", "ce", "go", "al", "pre", "sent", "lev", "el", "ling", "us", "tra",
            "fic", "por", "ma", "dre");

    private final Random random = new Random(7);
    private final List<String> words =
            IntStream.range(0, VOCABULARY).mapToObj(this::word).toList();
    private final Connection owner;

    ManyPages(Connection owner) {
        this.owner = owner;
    }

    /** Some searches of one to three words, from common ones to rare ones. */
    List<String> searches(int count) {
        return IntStream.range(0, count)
                .mapToObj(search -> IntStream.rangeClosed(0, search % 3)
                        .mapToObj(next -> words.get(10 + random.nextInt(500)))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }

    void seed(UUID tenant, UUID caseId, UUID uploadedBy, int documents) throws SQLException {
        owner.setAutoCommit(false);
        try (var stamp = owner.prepareStatement("select set_config('app.tenant_id', ?, true)");
                var document = owner.prepareStatement("""
                        insert into document (tenant_id, id, case_id, file_name, media_type, size_bytes, sha256, status,
                            page_count, shared, uploaded_by, uploaded_at, version)
                        values (?, ?, ?, 'file.txt', 'text/plain', 1, '', 'READY', ?, false, ?, now(), 1)
                        """);
                var page = owner.prepareStatement("""
                        insert into document_page (tenant_id, id, document_id, number, text)
                        values (?, gen_random_uuid(), ?, ?, ?)
                        """);
                var change = owner.prepareStatement("""
                        with next as (insert into index_position (tenant_id, last) values (?, 1)
                            on conflict (tenant_id) do update set last = index_position.last + 1 returning last)
                        insert into index_change (tenant_id, document_id, position) select ?, ?, last from next
                        """)) {
            stamp.setString(1, tenant.toString());
            stamp.execute();
            for (var i = 0; i < documents; i++) {
                var id = UUID.randomUUID();
                document.setObject(1, tenant);
                document.setObject(2, id);
                document.setObject(3, caseId);
                document.setInt(4, PAGES);
                document.setObject(5, uploadedBy);
                document.executeUpdate();
                for (var number = 1; number <= PAGES; number++) {
                    page.setObject(1, tenant);
                    page.setObject(2, id);
                    page.setInt(3, number);
                    page.setString(4, text());
                    page.addBatch();
                }
                page.executeBatch();
                change.setObject(1, tenant);
                change.setObject(2, tenant);
                change.setObject(3, id);
                change.executeUpdate();
            }
        }
        owner.commit();
    }

    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < WORDS; i++) {
            // as words go: the tenth is a tenth as frequent as the first
            var rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
            text.append(words.get(rank)).append(i % SENTENCE == SENTENCE - 1 ? ". " : " ");
        }
        return text.toString();
    }

    private String word(int rank) {
        var word = new StringBuilder();
        for (var rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }
}
