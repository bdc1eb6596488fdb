package org.throughline.core.student;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/** The child. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Student {

    @Id
    private UUID id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    /** The name alone, by which two entries of one child are found; what a case is found by may be more. */
    @Column(name = "search_name")
    @SuppressWarnings("UnusedVariable") // queries compare it
    private String searchName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    private @Nullable String grade;

    private @Nullable String school;

    private @Nullable String district;

    /** As names of districts are compared; the database makes it. */
    @Column(name = "district_key", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries find calendars by it
    private @Nullable String districtKey;

    private String state;

    @Column(name = "primary_language")
    private String primaryLanguage;

    private String disabilities;

    /** How the name sounds: by the first family name, and by the last one. */
    private String sound;

    @Column(name = "sound_too")
    private String soundToo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Student() {}

    @SuppressWarnings("NullAway.Init") // set does it
    public Student(UUID id, StudentDetails details) {
        this.id = id;
        var checked = details.inTheListedWords();
        checked.requireListed();
        set(checked);
    }

    /** @throws Invalid if the state, the grade or the language is new and none that there is */
    public void update(StudentDetails details) {
        var checked = details.inTheListedWords();
        checked.requireListedBeside(details());
        set(checked);
    }

    private void set(StudentDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        searchName = SearchName.of(firstName, lastName);
        preferredName = details.preferredName();
        dateOfBirth = details.dateOfBirth();
        grade = details.grade();
        school = details.school();
        district = details.district();
        state = details.state();
        primaryLanguage = details.primaryLanguage();
        disabilities = Disability.text(details.disabilities());
        var sounds = NameSound.of(firstName, lastName);
        sound = sounds.getFirst();
        soundToo = sounds.getLast();
    }

    public UUID id() {
        return id;
    }

    public StudentDetails details() {
        return new StudentDetails(
                firstName,
                lastName,
                preferredName,
                dateOfBirth,
                grade,
                school,
                district,
                state,
                primaryLanguage,
                Disability.read(disabilities));
    }

    /** By which it is found when somebody says the name; see {@link NameSound}. */
    public List<String> sounds() {
        return List.of(sound, soundToo);
    }
}
