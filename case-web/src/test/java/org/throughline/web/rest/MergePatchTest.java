package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.Situation;
import org.throughline.web.rest.JsonFormTest.Child;
import org.throughline.web.rest.JsonFormTest.Form;

class MergePatchTest {

    static final Form MATEO = new Form(new Child("Mateo", null), Situation.HAS_IEP, false, null, null);

    @Test
    void mergePatch_keepsAbsentFields() {
        assertThat(patched("{\"open\":true}")).isEqualTo(new Form(MATEO.child(), Situation.HAS_IEP, true, null, null));
    }

    @Test
    void objectsAreMergedFieldByField() {
        assertThat(patched("{\"child\":{\"born\":\"2016-05-04\"}}").child())
                .extracting(Child::name)
                .isEqualTo("Mateo");
    }

    @Test
    void nullTakesAway() {
        assertThat(patched("{\"situation\":null}").situation()).isNull();
    }

    @Test
    void fieldsThatCannotBeChangedAreRefused() {
        var invalid = catchThrowableOfType(InvalidForm.class, () -> patched("{\"number\":\"2026-0001\"}"));

        assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("number");
    }

    static Form patched(String patch) {
        return new MergePatch(JsonFormTest.object(patch)).applyTo(MATEO, Form.class);
    }
}
