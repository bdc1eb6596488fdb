package org.throughline.core.student;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    private @Nullable String grade;

    private @Nullable String school;

    private @Nullable String district;

    private String state;

    @Column(name = "primary_language")
    private String primaryLanguage;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Student() {}

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // isNow sets them
    public Student(UUID id, StudentDetails details) {
        this.id = id;
        isNow(details);
    }

    public void isNow(StudentDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        searchName = SearchName.of(firstName, lastName);
        dateOfBirth = details.dateOfBirth();
        grade = details.grade();
        school = details.school();
        district = details.district();
        state = details.state();
        primaryLanguage = details.primaryLanguage();
    }

    public UUID id() {
        return id;
    }

    public StudentDetails details() {
        return new StudentDetails(firstName, lastName, dateOfBirth, grade, school, district, state, primaryLanguage);
    }

    public String searchName() {
        return searchName;
    }
}
