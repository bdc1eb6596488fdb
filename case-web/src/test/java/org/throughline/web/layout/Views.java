package org.throughline.web.layout;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.throughline.core.deadline.list.DeadlineListFake;
import org.throughline.core.task.TasksFake;
import org.throughline.web.contactnote.NoteServicesFake;
import org.throughline.web.language.Translations;
import org.throughline.web.login.OwnSession;

/** Makes views with the fakes of a test, where a container would inject the services. */
public class Views implements InstantiatorFactory {

    private static final Map<Class<?>, Supplier<?>> MADE_BY = new HashMap<>();

    public static <T> void make(Class<T> type, Supplier<T> maker) {
        MADE_BY.put(type, maker);
    }

    public static void makeStaffFrame(PeopleFake people, CasesFake cases) {
        make(
                StaffLayout.class,
                () -> new StaffLayout(
                        people.currentUser(),
                        cases.lists,
                        new DeadlineListFake(CasesFake.FRIDAY),
                        new TasksFake(CasesFake.FRIDAY),
                        new InquiriesFake(),
                        new SuggestionsFake(),
                        NoteServicesFake.quickNote(people, cases.lists),
                        personMenu(people)));
    }

    public static void makeAdminFrame(PeopleFake people) {
        make(AdminLayout.class, () -> new AdminLayout(personMenu(people)));
    }

    public static void makePortalFrame() {
        make(PortalLayout.class, () -> new PortalLayout(new NoWayOut()));
    }

    private static PersonMenu personMenu(PeopleFake people) {
        return new PersonMenu(people.currentUser(), new OrganisationFake(), new NoWayOut());
    }

    public static class NoWayOut extends OwnSession {

        @Override
        public Map<String, String> otherOrganisations() {
            return Map.of();
        }
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            @Override
            public <T> T getOrCreate(Class<T> type) {
                var maker = MADE_BY.get(type);
                return maker == null ? super.getOrCreate(type) : type.cast(maker.get());
            }

            @Override
            public I18NProvider getI18NProvider() {
                return new Translations();
            }
        };
    }
}
