package org.throughline.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A transaction for work that nobody is calling for, such as a job: bound to an organisation, to no person. */
@ApplicationScoped
public class TenantWork {

    /** A transaction of its own, even inside of another; any exception undoes it. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T call(UUID tenant, Callable<T> work) throws Exception {
        return Tenant.callAs(tenant, work);
    }
}
