package id.lumbung.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import id.lumbung.shared.RegionCode;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The government that a page shows.
 *
 * @param period the year being worked on; none before the first is opened
 * @param exampleData whether every screen must say that its figures are invented
 * @param switchPath where to choose another government; none for who belongs to one only
 */
public record ShellInfo(
        String name,
        RegionCode code,
        @Nullable Integer period,
        boolean exampleData,
        ZoneId zone,
        @Nullable String switchPath) {

    /** Tells about the current government; implemented by a feature, because the shell knows none. */
    public interface Source {
        ShellInfo current();
    }

    /** Tells the year being worked on; implemented by the feature that keeps periods. */
    public interface Year {
        Optional<Integer> current();
    }

    /** What the layout of the current page was told; empty outside of it and for platform staff. */
    public static Optional<ShellInfo> current() {
        return Optional.ofNullable(UI.getCurrent()).map(it -> ComponentUtil.getData(it, ShellInfo.class));
    }

    void keepFor(UI ui) {
        ComponentUtil.setData(ui, ShellInfo.class, this);
    }
}
