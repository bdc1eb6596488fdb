package org.throughline.core.tenancy;

import java.util.UUID;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Named in persistence.xml: the stamp on connections, and UUID columns that may be null. */
public class TenantSessionCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        TenantConnector.install(session.getLogin());
        mapUuids(session);
    }

    private static void mapUuids(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            for (var mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct
                        && direct.isDirectToFieldMapping()
                        && isUuid(descriptor.getJavaClass(), direct.getAttributeName())) {
                    direct.setConverter(new UuidColumn());
                }
            }
        }
    }

    private static boolean isUuid(Class<?> entity, String attribute) {
        for (Class<?> type = entity; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType() == UUID.class;
                }
            }
        }
        return false;
    }
}
