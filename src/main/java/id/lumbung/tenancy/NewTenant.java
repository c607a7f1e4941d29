package id.lumbung.tenancy;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.shared.RegionCode;
import java.time.ZoneId;
import java.util.Set;

/** A government to take on; its name and kind are those of its region. */
public record NewTenant(RegionCode code, ZoneId timeZone, String cluster, boolean exampleData) {
    private static final Set<String> CENTRAL = Set.of("51", "52", "53", "63", "64", "65");

    /** A government on the main cluster, in the time zone of its province. */
    public static NewTenant of(RegionCode code, boolean exampleData) {
        return new NewTenant(code, timeZoneOf(code), DatabaseSettings.MAIN, exampleData);
    }

    private static ZoneId timeZoneOf(RegionCode code) {
        var province = code.province().value();
        if (province.charAt(0) >= '8') {
            return ZoneId.of("Asia/Jayapura");
        }
        return ZoneId.of(province.charAt(0) == '7' || CENTRAL.contains(province) ? "Asia/Makassar" : "Asia/Jakarta");
    }
}
