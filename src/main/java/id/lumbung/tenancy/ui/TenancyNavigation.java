package id.lumbung.tenancy.ui;

/** The addresses of tenancy's pages, for views of any feature. */
public final class TenancyNavigation {
    public static final String GOVERNMENTS = "governments";

    private TenancyNavigation() {}
}
