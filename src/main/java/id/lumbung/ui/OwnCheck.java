package id.lumbung.ui;

/** An input that sees by itself whether what stands in it can be meant, and says there why not. */
interface OwnCheck {
    boolean isUnderstood();
}
