package id.lumbung.identity.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import id.lumbung.identity.SignIns;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.Tenants;
import id.lumbung.ui.ShellInfo;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the shell for which government somebody works, and whether they could work for another. */
@Singleton
class CurrentGovernment implements ShellInfo.Source {
    private final Tenants tenants;
    private final SignIns signIns;
    private final ShellInfo.@Nullable Year year;

    CurrentGovernment(Tenants tenants, SignIns signIns, ShellInfo.@Nullable Year year) {
        this.tenants = tenants;
        this.signIns = signIns;
        this.year = year;
    }

    @Override
    public ShellInfo current() {
        var tenant = CurrentTenant.find()
                .flatMap(it -> tenants.find(it.code()))
                .orElseThrow(() -> new IllegalStateException("Nobody works for a government here"));
        return info(tenant, mayChoose() ? "/choose" : null);
    }

    private ShellInfo info(Tenant tenant, @Nullable String switchPath) {
        var period = Optional.ofNullable(year).flatMap(ShellInfo.Year::current).orElse(null);
        return new ShellInfo(
                tenant.name(), tenant.key().code(), period, tenant.exampleData(), tenant.zone(), switchPath);
    }

    private boolean mayChoose() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && signIns.governments(request).size() > 1;
    }
}
