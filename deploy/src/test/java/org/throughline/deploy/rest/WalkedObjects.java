package org.throughline.deploy.rest;

import java.util.Map;

/**
 * Real objects of one organisation.
 *
 * @param caseId the case that its family reads, too
 * @param ids by the first part of the address, or by the whole of it where a call takes an object that no other took
 * @param advocate on the team of that case
 * @param guardian a contact of that child
 * @param otherStudent the other entry of a child, to merge
 * @param district which has a calendar
 */
record WalkedObjects(
        String caseId,
        Map<String, String> ids,
        String advocate,
        String guardian,
        String otherStudent,
        String district) {

    /** @param template such as {@code /tasks/{id}/completion} */
    String address(String template) {
        return template.replace("{id}", id(template))
                .replace("{caseId}", ids.getOrDefault(template, caseId))
                .replace("{number}", "1")
                .replace("{version}", "0")
                .replace("{state}", "CA")
                .replace("{from}", "2026-09-07")
                .replace("{name}", district.replace(" ", "%20"));
    }

    /** The same, of which somebody of another organisation is named in a body: so it is these that are not found. */
    WalkedObjects withAdvocate(String other) {
        return new WalkedObjects(caseId, ids, other, guardian, otherStudent, district);
    }

    private String id(String template) {
        if (!template.contains("{id}")) {
            return "";
        }
        var kind = template.substring(0, template.indexOf("/{id}"));
        var id = ids.getOrDefault(template, ids.get(kind));
        if (id == null) {
            throw new IllegalArgumentException("No real object for " + template);
        }
        return id;
    }
}
