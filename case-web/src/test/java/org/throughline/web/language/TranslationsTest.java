package org.throughline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.access.Role;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentState;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.Direction;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.Stage;
import org.throughline.core.fact.StagePath;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactSide;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.playbook.StepTaker;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.student.Disability;
import org.throughline.core.student.Likeness;
import org.throughline.core.task.TaskDue;
import org.throughline.core.task.TaskQuery.Stretch;
import org.throughline.core.timesheet.Activity;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.SearchQuery.Order;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.casefile.CaseHeader;

class TranslationsTest {

    final Translations translations = new Translations();
    final ResourceBundle english = ResourceBundle.getBundle("messages", Locale.ROOT);
    final ResourceBundle spanish = ResourceBundle.getBundle("messages", Translations.SPANISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        // keySet holds the keys of the parent too: only what a file itself says counts
        var inSpanish = spanish.keySet().stream().filter(this::isSaidInSpanish).toList();

        assertThat(inSpanish).containsAll(english.keySet());
    }

    boolean isSaidInSpanish(String key) {
        return spanish instanceof java.util.PropertyResourceBundle own && own.handleGetObject(key) != null;
    }

    @ParameterizedTest
    @MethodSource("words")
    void enumValues_haveAWordInBothLanguages(String key) {
        assertThat(translations.getTranslation(key, Locale.ENGLISH)).doesNotStartWith("?");
    }

    static Stream<String> words() {
        return Stream.of(
                        keys("case.type.", CaseType.values()),
                        keys("case.status.", CaseStatus.values()),
                        keys("case.situation.", Situation.values()),
                        keys("fact.type.", FactType.values()),
                        keys("fact.source.", FactSource.values()),
                        keys("stage.", Stage.values()),
                        keys("stage.state.", StagePath.State.values()),
                        keys("task.is.", TaskDue.values()),
                        keys("task.group.", Stretch.values()),
                        keys("deadline.list.when.", DeadlinesAddress.When.values()),
                        keys("playbook.taker.", StepTaker.values()),
                        keys("contactnote.kind.", ContactKind.values()),
                        keys("contactnote.template.", ContactKind.values()),
                        keys("contactnote.direction.", Direction.values()),
                        keys("timesheet.activity.", Activity.values()),
                        keys("notification.kind.", NotificationKind.values()),
                        keys("case.tab.", CaseHeader.Tab.values()),
                        keys("family.side-of.", ContactSide.values()),
                        keys("family.reach.", ContactChannel.values()),
                        keys("family.best.", ContactChannel.values()),
                        keys("disability.", Disability.values()),
                        keys("consent.purpose.", ConsentPurpose.values()),
                        keys("consent.state.", ConsentState.values()),
                        keys("likeness.name.", Likeness.Name.values()),
                        keys("likeness.birth.", Likeness.Birth.values()),
                        keys("document.type.", DocumentType.values()),
                        keys("content.element.", NoticeElement.Code.values()),
                        keys("document.status.", DocumentStatus.values()),
                        keys("portal.paper.", DocumentStatus.values()),
                        keys("portal.status.", CaseStatus.values()),
                        keys("portal.badge.", CaseStatus.values()),
                        keys("portal.about.", CaseType.values()),
                        keys("agenda.kind.", AgendaKind.values()),
                        keys("agenda.kinds.", AgendaKind.values()),
                        keys("agenda.must.", DutyBearer.values()),
                        keys("role.", Role.values()),
                        keys("search.group.", Facet.values()),
                        keys("search.order.", Order.values()),
                        Stream.of("search.shared.true", "search.shared.false"),
                        Arrays.stream(DocumentRemark.values())
                                .flatMap(remark -> Stream.of(
                                        "document.reason." + remark.code(), "portal.reason." + remark.code())))
                .flatMap(all -> all);
    }

    static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    @Test
    void numbersDecideTheWord() {
        assertThat(translations.getTranslation("case.count", Locale.ENGLISH, 0)).isEqualTo("No cases.");
        assertThat(translations.getTranslation("case.count", Locale.ENGLISH, 1)).isEqualTo("One case.");
        assertThat(translations.getTranslation("case.count", Translations.SPANISH, 12))
                .isEqualTo("12 casos.");
        assertThat(translations.getTranslation("search.count", Locale.ENGLISH, 0, 0))
                .isEqualTo("No pages");
        assertThat(translations.getTranslation("search.count", Locale.ENGLISH, 5, 4))
                .isEqualTo("5 pages in 4 documents");
    }
}
