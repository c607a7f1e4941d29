package id.lumbung.ui;

/** A part of a page in which something may stand that is not saved. {@link Leaving} asks before it is lost. */
public interface Unsaved {
    boolean isUnsaved();
}
