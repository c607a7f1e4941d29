package id.lumbung.tenancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.security.Permission;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.TenantState;
import id.lumbung.tenancy.Tenants;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The governments that use the portal, for the platform's staff. */
@Route(value = TenancyNavigation.GOVERNMENTS, layout = MainLayout.class)
@Prototype
@NeedsPermission(Permission.PLATFORM_ADMIN)
@MenuEntry(section = MenuSection.PLATFORM, order = 10, icon = LiIcon.BUILDING_2, key = "tenancy.governments.title")
class GovernmentsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    GovernmentsView(Tenants tenants) {
        var all = tenants.all();
        var table = new NativeTable();
        table.addClassNames("li-table", "li-table-wide");
        var head = new NativeTableRow();
        for (var column : List.of("name", "code", "kind", "state")) {
            head.addHeaderCell().setText(getTranslation("tenancy.governments." + column));
        }
        table.getHead().add(head);
        all.forEach(it -> table.getBody().add(row(it)));
        add(
                new PageHeader(getPageTitle()),
                new Panel(getTranslation("tenancy.governments.count", all.size()))
                        .flush()
                        .with(table));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tenancy.governments.title");
    }

    private NativeTableRow row(Tenant tenant) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(tenant.name());
        row.addDataCell().setText(tenant.code());
        row.addDataCell().setText(getTranslation("tenancy.kind." + tenant.kind()));
        row.addDataCell().add(state(tenant.state()));
        return row;
    }

    private StatusBadge state(TenantState state) {
        var word = getTranslation("tenancy.state." + state);
        return switch (state) {
            case PROVISIONING -> new StatusBadge(Tone.NEUTRAL, LiIcon.HOURGLASS, word);
            case ACTIVE -> new StatusBadge(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, word);
            case SUSPENDED -> new StatusBadge(Tone.ERROR, LiIcon.LOCK, word);
        };
    }
}
