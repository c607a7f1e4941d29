package id.lumbung.shared;

import java.util.regex.Pattern;

/**
 * The Kemendagri code of a region: {@code 35} for a province, {@code 35.76} for a regency or city. Text, never a
 * number, because {@code 35.10} is not {@code 35.1}.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9](\\.[0-9]{2})?");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a region code: " + value);
        }
    }

    /** The code of the organization in Keycloak and of the accounts, {@code 35-76}. */
    public static RegionCode ofAlias(String alias) {
        return new RegionCode(alias.replace('-', '.'));
    }

    public String alias() {
        return value.replace('.', '-');
    }

    public boolean isProvince() {
        return value.length() == 2;
    }

    /** The code of the province this region lies in; its own for a province. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2));
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
