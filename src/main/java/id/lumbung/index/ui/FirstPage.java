package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.PROVINCE_READ;

import com.vaadin.flow.component.Component;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Access;
import id.lumbung.tenancy.ui.TenancyNavigation;
import id.lumbung.ui.MenuDetour;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where those begin who have no overview of their own: the platform's staff, and who compares a province's regions. */
@Singleton
class FirstPage implements MenuDetour {
    private static final String PROVINCE = "province";

    private final Access access;

    FirstPage(Access access) {
        this.access = access;
    }

    @Override
    public Class<? extends Component> view() {
        return DashboardView.class;
    }

    @Override
    public boolean leadsOn() {
        return elsewhere().isPresent();
    }

    Optional<String> elsewhere() {
        var tenant = Optional.ofNullable(access.actor().tenant()).map(TenantKey::code);
        if (tenant.isEmpty()) {
            return Optional.of(TenancyNavigation.GOVERNMENTS);
        }
        return tenant.get().isProvince() && access.may(PROVINCE_READ) ? Optional.of(PROVINCE) : Optional.empty();
    }
}
