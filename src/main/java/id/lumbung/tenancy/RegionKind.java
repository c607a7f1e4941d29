package id.lumbung.tenancy;

/** What kind of region it is; the names are the official ones. */
public enum RegionKind {
    PROVINSI,
    KABUPATEN,
    KOTA
}
