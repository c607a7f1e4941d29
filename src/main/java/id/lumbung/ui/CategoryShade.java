package id.lumbung.ui;

/** The shade of indigo of a national category; categories are never traffic lights. */
final class CategoryShade {
    private CategoryShade() {}

    static String of(String code) {
        return switch (code) {
            case "SANGAT_INOVATIF" -> "category-3";
            case "INOVATIF" -> "category-2";
            case "KURANG_INOVATIF" -> "category-1";
            default -> "category-0";
        };
    }
}
