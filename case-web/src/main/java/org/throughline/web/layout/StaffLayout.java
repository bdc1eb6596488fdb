package org.throughline.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.task.TaskService;
import org.throughline.docs.search.CompletionService;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.contactnote.QuickNote;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Wordmark;

/**
 * The frame of advocates and supervisors: the places at the side, search and the person on top. Their pages begin with
 * two words and a layout has but one: it is the layout of all pages that have no nearer one.
 */
@Layout
@PermitAll
public class StaffLayout extends AppLayout implements AfterNavigationObserver {

    private final transient CaseListService cases;
    private final transient DeadlineListService deadlineList;
    private final transient TaskService tasks;
    private final transient InquiryService inquiries;
    private final QuickNote quickNote;
    private final SearchBox search;
    private final Span caseCount = new Span();
    private final Span dueCount = new Span();
    private final Span taskCount = new Span();
    private final Span inquiryCount = new Span();
    private final List<Place> places;

    private record Place(LinkTo link, StaffPlace place) {

        void markCurrent(String path) {
            link.markCurrent(place.holds(path));
        }
    }

    @Inject
    StaffLayout(
            CurrentUser currentUser,
            CaseListService cases,
            DeadlineListService deadlineList,
            TaskService tasks,
            InquiryService inquiries,
            CompletionService completions,
            QuickNote quickNote,
            PersonMenu person) {
        this.cases = cases;
        this.deadlineList = deadlineList;
        this.tasks = tasks;
        this.inquiries = inquiries;
        this.quickNote = quickNote;
        var home = currentUser.get().has(Role.SUPERVISOR) ? StaffPlace.SUPERVISE : StaffPlace.HOME;
        caseCount.addClassName("c");
        dueCount.addClassName("c");
        taskCount.addClassName("c");
        inquiryCount.addClassName("c");
        places = List.of(
                place(home, Icon.HOME, "place.home"),
                place(StaffPlace.CASES, Icon.FOLDER, "place.cases", caseCount),
                place(
                        DeadlinesAddress.of(currentUser.get().has(Role.ADVOCATE)),
                        StaffPlace.DEADLINES,
                        Icon.CALENDAR,
                        "deadline.all",
                        dueCount),
                place(StaffPlace.TASKS, Icon.CHECK, "task.title", taskCount),
                place(StaffPlace.CALENDAR, Icon.MONTH, "agenda.title"),
                place(StaffPlace.INQUIRIES, Icon.PERSON, "place.inquiries", inquiryCount),
                place(StaffPlace.SEARCH, Icon.DOCUMENT, "place.documents"),
                place(StaffPlace.SUGGESTIONS, Icon.EYE, "suggestion.title"),
                place(StaffPlace.DISTRICTS, Icon.SCHOOL, "schoolcalendar.title"));
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(home));
        search = new SearchBox(completions);
        addToNavbar(top(home, person));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        caseCount.setText(String.valueOf(cases.count(CaseQuery.all())));
        say(dueCount, deadlineList.counts(DeadlineFilter.MINE).pressing(), "deadline.list.pressing");
        say(taskCount, tasks.counts().pressing(), "task.pressing");
        inquiryCount.setText(getTranslation("inquiry.new-ones", inquiries.count(InquiryQuery.of(InquiryStatus.NEW))));
        var path = event.getLocation().getPath();
        quickNote.setCase(CaseAddress.caseAt(path).orElse(null));
        places.forEach(place -> place.markCurrent(path));
        if (!StaffPlace.SEARCH.holds(path)) {
            search.text().clear();
        }
        PageStart.after(event, this);
        if (isDrawerOpened()) {
            getElement().executeJs("if (this.overlay) { this.drawerOpened = false; }");
        }
    }

    /** The number alone would not say that only what cannot wait is counted. */
    private void say(Span count, long pressing, String title) {
        count.setText(pressing == 0 ? "" : String.valueOf(pressing));
        count.getElement().setAttribute("title", getTranslation(title, pressing));
    }

    private Place place(StaffPlace place, Icon glyph, String key, Component... suffix) {
        return place(place, place, glyph, key, suffix);
    }

    private Place place(Address address, StaffPlace place, Icon glyph, String key, Component... suffix) {
        var content = Stream.concat(Stream.of(glyph.icon(), new Span(getTranslation(key))), Stream.of(suffix));
        return new Place(new LinkTo(address, content.toArray(Component[]::new)), place);
    }

    private Nav drawer(StaffPlace home) {
        var list = new Div();
        list.addClassName("side");
        places.forEach(place -> list.add(place.link()));
        var brand = new Div(new Wordmark(home));
        brand.addClassName("brand");
        var nav = new Nav(brand, list);
        nav.getElement().setAttribute("aria-label", getTranslation("place.all"));
        return nav;
    }

    private Header top(StaffPlace home, PersonMenu person) {
        var menu = new DrawerToggle();
        menu.setAriaLabel(getTranslation("place.open"));
        var brand = new Wordmark(home).styled("brand-small");
        var open =
                new LinkTo(StaffPlace.NEW_CASE, Icon.PLUS.icon(), new Span(getTranslation("case.new"))).styled("btn");
        var top = new Header(new SkipLink(), menu, brand, search, open, quickNote, person);
        top.addClassName("topbar");
        return top;
    }
}
