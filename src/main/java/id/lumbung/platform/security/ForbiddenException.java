package id.lumbung.platform.security;

/** The actor lacks a permission, or nobody is acting. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException(Permission permission) {
        super("Permission " + permission + " is missing");
    }
}
